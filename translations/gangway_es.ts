<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>EventWords</name>
    <message>
        <source>inbound</source>
        <comment>a message from a person, behind the field&apos;s name</comment>
        <translation>entrante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>status</source>
        <comment>behind the field&apos;s name</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>%1 status</source>
        <comment>read status, failed status</comment>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Entregado a %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Leído por %1</translation>
    </message>
    <message>
        <source>Played by %1</source>
        <translation>Reproducido por %1</translation>
    </message>
    <message>
        <source>Failed: %1 (%2)</source>
        <comment>Meta&apos;s title and code</comment>
        <translation>Falló: %1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status that Gangway does not know, and the person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The business did not share its chats</source>
        <translation>La empresa no compartió sus chats</translation>
    </message>
    <message>
        <source>Chats: messages %1</source>
        <comment>how many</comment>
        <translation>Chats: mensajes %1</translation>
    </message>
    <message>
        <source>%1, %2 % done</source>
        <comment>messages of shared chats, share of the whole</comment>
        <translation>%1, %2 % completado</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Contactos: %1</translation>
    </message>
    <message>
        <source>Written in the app: %1</source>
        <comment>kind of message, or its words</comment>
        <translation>Escrito en la aplicación: %1</translation>
    </message>
    <message>
        <source>Display name %1: %2</source>
        <comment>display name approved: Padaria Aurora</comment>
        <translation>Nombre visible %1: %2</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>event and messaging limit, in Meta&apos;s words</comment>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>Account review: %1</source>
        <translation>Revisión de la cuenta: %1</translation>
    </message>
    <message>
        <source>phone numbers: %1</source>
        <translation>números de teléfono: %1</translation>
    </message>
    <message>
        <source>%1 conversations a day</source>
        <translation>%1 conversaciones al día</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Los límites cambiaron</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Límites: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a template and what became of it: cita_confirmada approved</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: quality changed to %2</source>
        <comment>name of a template</comment>
        <translation>%1: la calidad cambió a %2</translation>
    </message>
    <message>
        <source>%1: category changed to %2</source>
        <comment>name of a template</comment>
        <translation>%1: la categoría cambió a %2</translation>
    </message>
    <message>
        <source>Gangway does not know this field; see the tree</source>
        <translation>Gangway no conoce este campo; vea el árbol</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Deleted by the sender</source>
        <translation>Eliminado por quien lo envió</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>Meta checks the address</comment>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Challenge answered</source>
        <translation>Desafío respondido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field of a webhook and its kind: messages, status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>what the first change says, and how many more there are</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>The body cannot be read</source>
        <translation>El cuerpo no se puede leer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>something that is no webhook</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Body signed with another secret</source>
        <translation>Cuerpo firmado con otra clave secreta</translation>
    </message>
    <message>
        <source>Body without a signature</source>
        <translation>Cuerpo sin firma</translation>
    </message>
    <message>
        <source>Signature cannot be read</source>
        <translation>La firma no se puede leer</translation>
    </message>
    <message>
        <source>Verify token does not fit</source>
        <translation>El token de verificación no coincide</translation>
    </message>
    <message>
        <source>Sent to another path</source>
        <translation>Enviado a otra ruta</translation>
    </message>
    <message>
        <source>Neither GET nor POST</source>
        <translation>Ni GET ni POST</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>a person without a number</source>
        <translation>una persona sin número</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Work with the built-in fake Meta; nothing leaves this computer.</source>
        <translation>Trabajar con la Meta simulada incluida; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>With --sandbox: operate the program by itself from a new case to the end of the scenario, and write screenshots and report.json into this folder.</source>
        <translation>Con --sandbox: manejar el programa solo, de un caso nuevo al final del escenario, y guardar capturas y report.json en esta carpeta.</translation>
    </message>
    <message>
        <source>With --tour: report.json only, no screenshots.</source>
        <translation>Con --tour: solo report.json, sin capturas.</translation>
    </message>
    <message>
        <source>With --sandbox: which partner to be, tech-provider or solution-partner.</source>
        <translation>Con --sandbox: qué socio ser, tech-provider o solution-partner.</translation>
    </message>
    <message>
        <source>Language of the window: en, pt_BR or es.</source>
        <translation>Idioma de la ventana: en, pt_BR o es.</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder instead of the standard place. Keychain entries get a prefix of their own.</source>
        <translation>Guardar base de datos y ajustes en esta carpeta en vez del lugar habitual. Las entradas del llavero reciben un prefijo propio.</translation>
    </message>
    <message>
        <source>Read a partner profile from this JSON file; its secrets go to the keychain.</source>
        <translation>Leer un perfil de socio de este archivo JSON; sus secretos van al llavero.</translation>
    </message>
    <message>
        <source>Brings business customers on board of the WhatsApp Business Platform.</source>
        <translation>Incorpora empresas a la plataforma WhatsApp Business.</translation>
    </message>
    <message>
        <source>With --sandbox: what happens at Meta and at the customer&apos;s, by its name.</source>
        <translation>Con --sandbox: qué ocurre en Meta y en el cliente, por su nombre.</translation>
    </message>
    <message>
        <source>Print the sandbox&apos;s scenarios with the role they are for, and end.</source>
        <translation>Listar los escenarios del sandbox con el rol al que sirven, y terminar.</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Audio file</source>
        <translation>Archivo de audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>A kind of message that businesses cannot see</source>
        <translation>Un tipo de mensaje que las empresas no ven</translation>
    </message>
    <message>
        <source>The number changed</source>
        <translation>El número cambió</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Se eliminó este mensaje</translation>
    </message>
</context>
<context>
    <name>gangway::app::ActionDialog</name>
    <message>
        <source>Address of the webhook</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>https, at most %1 characters. Meta checks it at once with your verify token.</source>
        <translation>https, como máximo %1 caracteres. Meta la comprueba al momento con su token de verificación.</translation>
    </message>
    <message>
        <source>Type a whole address that begins with https://</source>
        <translation>Escriba una dirección completa que empiece con https://</translation>
    </message>
    <message>
        <source>Only messages and their like can go to another address. account_update and everything about templates always go to the app&apos;s own address.</source>
        <translation>Solo los mensajes y lo relacionado con ellos pueden ir a otra dirección. account_update y todo lo de plantillas van siempre a la dirección de la propia app.</translation>
    </message>
    <message>
        <source>This stops your credit line for ALL accounts that %1 shares with you, not only for this one. Messages that cost money stop until another payment method is there.</source>
        <translation>Esto termina su línea de crédito para TODAS las cuentas que %1 comparte con usted, no solo para esta. Los mensajes de pago se detienen hasta que haya otro método de pago.</translation>
    </message>
    <message numerus="yes">
        <source>Gangway knows %n cases of this customer.</source>
        <translation>
            <numerusform>Gangway conoce %n caso de este cliente.</numerusform>
            <numerusform>Gangway conoce %n casos de este cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke the credit line of %1?</source>
        <translation>¿Revocar la línea de crédito de %1?</translation>
    </message>
    <message>
        <source>Sharing again begins a new allocation. The currency of an account never changes.</source>
        <translation>Compartirla de nuevo inicia una asignación nueva. La moneda de una cuenta no cambia nunca.</translation>
    </message>
    <message>
        <source>Revoke credit line</source>
        <translation>Revocar línea de crédito</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Conservar la línea</translation>
    </message>
    <message>
        <source>Deregister %1?</source>
        <translation>¿Dar de baja %1?</translation>
    </message>
    <message>
        <source>Messages of this number stop at once, in both directions, until it is registered again. The PIN stays in the keychain.</source>
        <translation>Los mensajes de este número se detienen al momento, en ambos sentidos, hasta que se registre de nuevo. El PIN queda en el llavero.</translation>
    </message>
    <message>
        <source>Deregister number</source>
        <translation>Dar de baja el número</translation>
    </message>
    <message>
        <source>Keep it registered</source>
        <translation>Mantener registrado</translation>
    </message>
    <message>
        <source>Set a new PIN for %1?</source>
        <translation>¿Definir un PIN nuevo para %1?</translation>
    </message>
    <message>
        <source>The number&apos;s two-step PIN is replaced. The old one is not needed and stops working.</source>
        <translation>Se cambia el PIN de la verificación en dos pasos. El anterior no hace falta y deja de funcionar.</translation>
    </message>
    <message>
        <source>Gangway keeps the new PIN in the keychain. Tell the customer: it is needed whenever the number is registered.</source>
        <translation>Gangway guarda el PIN nuevo en el llavero. Dígaselo al cliente: hace falta cada vez que el número se registre.</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Definir PIN</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>Conservar el PIN</translation>
    </message>
    <message>
        <source>Request another display name?</source>
        <translation>¿Solicitar otro nombre visible?</translation>
    </message>
    <message>
        <source>Meta reviews the new name. Until then people see the old one. When it is accepted, the number is registered again, which counts against the budget of the number.</source>
        <translation>Meta revisa el nombre nuevo. Hasta entonces se ve el anterior. Cuando se acepta, el número se registra de nuevo, lo que cuenta en el límite de registros del número.</translation>
    </message>
    <message>
        <source>The name now: %1</source>
        <translation>El nombre ahora: %1</translation>
    </message>
    <message>
        <source>Request name</source>
        <translation>Solicitar nombre</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Conservar el nombre</translation>
    </message>
    <message>
        <source>Send this number&apos;s messages to another address?</source>
        <translation>¿Enviar los mensajes de este número a otra dirección?</translation>
    </message>
    <message>
        <source>An address of the number comes before that of the account and that of the app.</source>
        <translation>Una dirección del número va antes que la de la cuenta y la de la app.</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Definir dirección</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Remove the webhooks of number and account?</source>
        <translation>¿Quitar los webhooks del número y de la cuenta?</translation>
    </message>
    <message>
        <source>All events go to the app&apos;s own address again. Whoever listens at the other address hears nothing more.</source>
        <translation>Todos los eventos vuelven a ir a la dirección de la propia app. Quien escucha en la otra dirección ya no recibe nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Invite %1 to marketing messages?</source>
        <translation>¿Invitar a %1 a los mensajes de marketing?</translation>
    </message>
    <message>
        <source>Meta writes an e-mail to ALL admins of the customer&apos;s business and asks them to accept the terms. Tell the customer before.</source>
        <translation>Meta escribe un correo a TODOS los administradores de la empresa del cliente y les pide que acepten las condiciones. Avise antes al cliente.</translation>
    </message>
    <message>
        <source>It can be asked once. Where another partner has asked already, Meta says so and nothing more is needed.</source>
        <translation>Se puede pedir una vez. Si otro socio ya lo pidió, Meta lo dice y no hace falta nada más.</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Enviar la invitación</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Fetch the business token again?</source>
        <translation>¿Obtener de nuevo el token del cliente?</translation>
    </message>
    <message>
        <source>Gangway asks Meta with your system token for the token that the customer granted, and replaces the one in the keychain.</source>
        <translation>Gangway pide a Meta, con su token del sistema, el token que el cliente concedió y cambia el que está en el llavero.</translation>
    </message>
    <message>
        <source>It brings no access that the customer has taken back: then launch the signup again.</source>
        <translation>No trae un acceso que el cliente ha retirado: en ese caso abra el registro de nuevo.</translation>
    </message>
    <message>
        <source>Fetch token</source>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Conservar el token</translation>
    </message>
</context>
<context>
    <name>gangway::app::ActionsMenu</name>
    <message>
        <source>It is running.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>A number of the WhatsApp Business app is disconnected in the app: Settings, Account, Business Platform.</source>
        <translation>Un número de la aplicación WhatsApp Business se desconecta en la aplicación: Ajustes, Cuenta, Plataforma comercial.</translation>
    </message>
    <message>
        <source>The number is not registered.</source>
        <translation>El número no está registrado.</translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>Ya está revocada.</translation>
    </message>
    <message>
        <source>No credit line is shared with this customer.</source>
        <translation>No se comparte ninguna línea de crédito con este cliente.</translation>
    </message>
    <message>
        <source>The customer&apos;s business portfolio is not known yet.</source>
        <translation>Aún no se conoce el portafolio comercial del cliente.</translation>
    </message>
    <message>
        <source>The account has no number yet.</source>
        <translation>La cuenta aún no tiene número.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está hecho.</translation>
    </message>
    <message>
        <source>Steps that come before it are not done.</source>
        <translation>Los pasos anteriores no están hechos.</translation>
    </message>
    <message>
        <source>There is no business token yet.</source>
        <translation>Aún no hay token del cliente.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Nothing can be asked for now.</source>
        <translation>Ahora no se puede pedir nada.</translation>
    </message>
</context>
<context>
    <name>gangway::app::AddressBar</name>
    <message>
        <source>Meta window open</source>
        <translation>Ventana de Meta abierta</translation>
    </message>
    <message>
        <source>Meta window closed</source>
        <translation>Ventana de Meta cerrada</translation>
    </message>
    <message>
        <source>Send link instead</source>
        <translation>Enviar enlace en su lugar</translation>
    </message>
    <message>
        <source>Language of Meta&apos;s page</source>
        <translation>Idioma de la página de Meta</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Connection is not encrypted</source>
        <translation>La conexión no está cifrada</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::Banner</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>gangway::app::Bubble</name>
    <message>
        <source>The rest stands in the details.</source>
        <translation>El resto está en los detalles.</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Came from the ad or post: %1</source>
        <translation>Llegó desde el anuncio o la publicación: %1</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>Sobre el producto %1</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Respuesta a un mensaje que no está aquí</translation>
    </message>
    <message>
        <source>Go to the message that this one answers</source>
        <translation>Ir al mensaje al que este responde</translation>
    </message>
    <message>
        <source>This message was deleted by its writer.</source>
        <translation>Quien escribió este mensaje lo eliminó.</translation>
    </message>
    <message>
        <source>Reaction to a message that is not here</source>
        <translation>Reacción a un mensaje que no está aquí</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Catálogo %1</translation>
    </message>
    <message>
        <source>WhatsApp did not pass this message on. The person can see it on the phone.</source>
        <translation>WhatsApp no transmitió este mensaje. La persona lo ve en su teléfono.</translation>
    </message>
    <message>
        <source>A file of the shared history. Meta sends it later, or not at all.</source>
        <translation>Un archivo del historial compartido. Meta lo envía más tarde, o nunca.</translation>
    </message>
    <message>
        <source>Gangway does not know this kind of message. Meta calls it:</source>
        <translation>Gangway no conoce este tipo de mensaje. Meta lo llama:</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Ver en un mapa</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>The sending was called off here.</source>
        <translation>El envío se canceló aquí.</translation>
    </message>
    <message>
        <source>Send as template</source>
        <translation>Enviar como plantilla</translation>
    </message>
    <message>
        <source>Meta did not answer: send again? It may have arrived already.</source>
        <translation>Meta no respondió: ¿enviar de nuevo? Puede que ya haya llegado.</translation>
    </message>
    <message>
        <source>Meta asked to wait. Goes out by itself at %1.</source>
        <translation>Meta pidió esperar. Sale solo a las %1.</translation>
    </message>
    <message>
        <source>Goes out by itself after the messages before it.</source>
        <translation>Sale solo después de los mensajes anteriores.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>from the app</source>
        <translation>desde la aplicación</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Window opened at %1 by a customer message</source>
        <translation>Ventana abierta a las %1 por un mensaje del cliente</translation>
    </message>
    <message>
        <source>New number: %1</source>
        <translation>Número nuevo: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::CaseStatus</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>In signup</source>
        <translation>En registro</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionando</translation>
    </message>
    <message>
        <source>Test pending</source>
        <translation>Prueba pendiente</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Provisioning %1/%2</source>
        <extracomment>%1 of %2 stages are done</extracomment>
        <translation>Aprovisionando %1/%2</translation>
    </message>
    <message>
        <source>See error</source>
        <translation>Ver error</translation>
    </message>
    <message>
        <source>Fix PIN</source>
        <translation>Corregir PIN</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Renew token</source>
        <translation>Renovar token</translation>
    </message>
    <message>
        <source>See details</source>
        <translation>Ver detalles</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation>Escribir PIN</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>Hacer prueba</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Fix registration</source>
        <translation>Corregir registro</translation>
    </message>
    <message>
        <source>Check what happened</source>
        <translation>Comprobar qué pasó</translation>
    </message>
    <message>
        <source>Launch the signup again</source>
        <translation>Abrir el registro de nuevo</translation>
    </message>
    <message>
        <source>Resume onboarding</source>
        <translation>Retomar el alta</translation>
    </message>
    <message>
        <source>Continue provisioning</source>
        <translation>Continuar el aprovisionamiento</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Escribir el PIN</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Existing number</source>
        <translation>Número existente</translation>
    </message>
    <message>
        <source>Coexistence</source>
        <translation>Coexistencia</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>Access only</source>
        <translation>Solo acceso</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>High</source>
        <comment>quality of a number</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>quality of a number</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>quality of a number</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Not rated</source>
        <comment>quality of a number</comment>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open what went wrong</source>
        <translation>Abrir lo que salió mal</translation>
    </message>
    <message>
        <source>Answer what the step asks</source>
        <translation>Responder a lo que pide el paso</translation>
    </message>
</context>
<context>
    <name>gangway::app::CaseWindow</name>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Pasos del caso</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Aprovisionar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>This case cannot be opened.</source>
        <translation>Este caso no se puede abrir.</translation>
    </message>
    <message>
        <source>The case or its partner profile is not there any more. Nothing was changed.</source>
        <translation>El caso o su perfil de socio ya no existe. No se cambió nada.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1 of %2 should be free now.</source>
        <translation>%1 de %2 ya debería estar libre.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>El número</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>La espera terminó</translation>
    </message>
</context>
<context>
    <name>gangway::app::ChatView</name>
    <message>
        <source>Chat</source>
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages that came while the person reads older ones</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new message(s)</source>
        <translation>
            <numerusform>Mostrar %n mensaje nuevo</numerusform>
            <numerusform>Mostrar %n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a web address</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>gangway::app::CheckPanel</name>
    <message>
        <source>no problem</source>
        <translation>ningún problema</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Open App Dashboard</source>
        <translation>Abrir Panel de apps</translation>
    </message>
    <message>
        <source>Configuration check</source>
        <translation>Comprobación de la configuración</translation>
    </message>
    <message>
        <source>Save the profile first.</source>
        <translation>Guarde primero el perfil.</translation>
    </message>
    <message>
        <source>Asking Meta. Nothing is changed there.</source>
        <translation>Consultando a Meta. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>The profile was changed after the check of %1.</source>
        <translation>El perfil se cambió después de la comprobación de %1.</translation>
    </message>
    <message>
        <source>%1, took %2 s</source>
        <extracomment>a date and time, and how many seconds the check took</extracomment>
        <translation>%1, tardó %2 s</translation>
    </message>
    <message>
        <source>Not checked yet. Reads only: nothing is changed at Meta.</source>
        <translation>Aún sin comprobar. Solo lee: no se cambia nada en Meta.</translation>
    </message>
    <message>
        <source>Last check %1: %2.</source>
        <translation>Última comprobación %1: %2.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n en orden</numerusform>
            <numerusform>%n en orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::app::CheckWords</name>
    <message>
        <source>Meta refuses this app ID with this secret.</source>
        <translation>Meta rechaza este ID de la app con esta clave secreta.</translation>
    </message>
    <message>
        <source>Meta refuses this app ID with this secret and says: %1</source>
        <translation>Meta rechaza este ID de la app con esta clave secreta y dice: %1</translation>
    </message>
    <message>
        <source>Compare app ID and app secret with App settings, Basic in the App Dashboard, and replace the secret here.</source>
        <translation>Compare el ID y la clave secreta con los del Panel de apps, Configuración de la app, Básica, y cambie aquí la clave secreta.</translation>
    </message>
    <message>
        <source>Not asked: the app secret is missing.</source>
        <translation>Sin consultar: falta la clave secreta de la app.</translation>
    </message>
    <message>
        <source>Not known: Meta refused the app ID or its secret.</source>
        <translation>No se sabe: Meta rechazó el ID de la app o su clave secreta.</translation>
    </message>
    <message>
        <source>Not known: the system user token is missing or not valid.</source>
        <translation>No se sabe: el token del usuario del sistema falta o no es válido.</translation>
    </message>
    <message>
        <source>Not known: the app has no webhook address yet.</source>
        <translation>No se sabe: la app aún no tiene dirección de webhook.</translation>
    </message>
    <message>
        <source>The sandbox needs no page of its own.</source>
        <translation>El sandbox no necesita página propia.</translation>
    </message>
    <message>
        <source>The keychain has no app secret for this profile.</source>
        <translation>El llavero no tiene la clave secreta de la app de este perfil.</translation>
    </message>
    <message>
        <source>Copy it from App settings, Basic in the App Dashboard into App secret. Without it no code can be exchanged.</source>
        <translation>Cópiela del Panel de apps, Configuración de la app, Básica, al campo Clave secreta de la app. Sin ella no se puede canjear ningún código.</translation>
    </message>
    <message>
        <source>Meta answered for another app, %1.</source>
        <translation>Meta respondió por otra app, %1.</translation>
    </message>
    <message>
        <source>Compare the app ID with the App Dashboard.</source>
        <translation>Compare el ID de la app con el Panel de apps.</translation>
    </message>
    <message>
        <source>Meta accepts app ID and secret.</source>
        <translation>Meta acepta el ID y la clave secreta.</translation>
    </message>
    <message>
        <source>Meta accepts app ID and secret. The app is called %1.</source>
        <translation>Meta acepta el ID y la clave secreta. La app se llama %1.</translation>
    </message>
    <message>
        <source>Generate a new token for the system user in Business settings, System users, with this app chosen, and replace it here.</source>
        <translation>Genere un token nuevo para el usuario del sistema en Configuración del negocio, Usuarios del sistema, con esta app elegida, y cámbielo aquí.</translation>
    </message>
    <message>
        <source>The keychain has no system user token for this profile.</source>
        <translation>El llavero no tiene token del usuario del sistema para este perfil.</translation>
    </message>
    <message>
        <source>Meta says the token is not valid: it was revoked, or is not whole.</source>
        <translation>Meta dice que el token no es válido: fue revocado o está incompleto.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>El token caducó el %1.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>El token caduca el %1.</translation>
    </message>
    <message>
        <source>Choose Never as its expiration.</source>
        <translation>Elija Nunca como caducidad.</translation>
    </message>
    <message>
        <source>The token was made for another app, %1.</source>
        <translation>El token se hizo para otra app, %1.</translation>
    </message>
    <message>
        <source>The token is valid and does not expire.</source>
        <translation>El token es válido y no caduca.</translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation>El token es válido hasta el %1.</translation>
    </message>
    <message>
        <source>An admin of your portfolio changes it in Business settings, System users, to Admin or Financial editor.</source>
        <translation>Un administrador de su portafolio lo cambia en Configuración del negocio, Usuarios del sistema, a Administrador o Editor financiero.</translation>
    </message>
    <message>
        <source>Your portfolio has no system user %1.</source>
        <translation>Su portafolio no tiene el usuario del sistema %1.</translation>
    </message>
    <message>
        <source>Compare system user ID and portfolio ID with Business settings, System users.</source>
        <translation>Compare el ID del usuario del sistema y el ID del portafolio con Configuración del negocio, Usuarios del sistema.</translation>
    </message>
    <message>
        <source>%1 has the role %2. It may not share the credit line.</source>
        <translation>%1 tiene el rol %2. No puede compartir la línea de crédito.</translation>
    </message>
    <message>
        <source>%1 has the role %2, which Gangway does not know.</source>
        <translation>%1 tiene el rol %2, que Gangway no conoce.</translation>
    </message>
    <message>
        <source>Admin and Financial editor are known to work. Watch the first case at Share credit line.</source>
        <translation>Administrador y Editor financiero funcionan con seguridad. Observe el primer caso en Compartir línea de crédito.</translation>
    </message>
    <message>
        <source>%1 has the role %2.</source>
        <translation>%1 tiene el rol %2.</translation>
    </message>
    <message>
        <source>Your portfolio has no credit line.</source>
        <translation>Su portafolio no tiene línea de crédito.</translation>
    </message>
    <message>
        <source>Ask your Meta partner manager for one, or choose Tech Provider as the role: customers then pay Meta themselves.</source>
        <translation>Pida una a su gestor de socios de Meta, o elija Tech Provider como rol: entonces los clientes pagan ellos mismos a Meta.</translation>
    </message>
    <message>
        <source>Your portfolio has no credit line %1. It has %2.</source>
        <translation>Su portafolio no tiene la línea de crédito %1. Tiene %2.</translation>
    </message>
    <message>
        <source>Take one of these IDs, or leave the field empty for the first.</source>
        <translation>Use uno de estos IDs, o deje el campo vacío para la primera.</translation>
    </message>
    <message>
        <source>The first line is used: %1.</source>
        <translation>Se usa la primera línea: %1.</translation>
    </message>
    <message>
        <source>The line is there: %1.</source>
        <translation>La línea existe: %1.</translation>
    </message>
    <message>
        <source>Set it in the App Dashboard under WhatsApp, Configuration.</source>
        <translation>Defínala en el Panel de apps en WhatsApp, Configuración.</translation>
    </message>
    <message>
        <source>The app has no webhook address for WhatsApp. A finished signup, messages and their states are not told to you.</source>
        <translation>La app no tiene dirección de webhook para WhatsApp. Un registro terminado, los mensajes y sus estados no le llegan.</translation>
    </message>
    <message>
        <source>Meta does not deliver to %1: the subscription is off.</source>
        <translation>Meta no entrega a %1: la suscripción está desactivada.</translation>
    </message>
    <message>
        <source>Verify and save the address again in the App Dashboard under WhatsApp, Configuration.</source>
        <translation>Verifique y guarde de nuevo la dirección en el Panel de apps en WhatsApp, Configuración.</translation>
    </message>
    <message>
        <source>%1 is not HTTPS.</source>
        <translation>%1 no es HTTPS.</translation>
    </message>
    <message>
        <source>The app&apos;s address is %1, customers&apos; accounts are sent to %2. Meta sends account events such as account_update to the app&apos;s address only.</source>
        <translation>La dirección de la app es %1, las cuentas de los clientes se envían a %2. Meta envía eventos de cuenta, como account_update, solo a la dirección de la app.</translation>
    </message>
    <message>
        <source>Let both lead to Gangway&apos;s receiver, or set the same address in both places.</source>
        <translation>Haga que ambas lleven al receptor de Gangway, o defina la misma dirección en ambos lugares.</translation>
    </message>
    <message>
        <source>Meta delivers to %1.</source>
        <translation>Meta entrega a %1.</translation>
    </message>
    <message>
        <source>Subscribe to them in the App Dashboard under WhatsApp, Configuration, Webhook fields.</source>
        <translation>Suscriba la app a ellos en el Panel de apps en WhatsApp, Configuración, Campos del webhook.</translation>
    </message>
    <message>
        <source>The app is not subscribed to %1. Finished signups, messages or the app&apos;s history can be missed.</source>
        <translation>La app no está suscrita a %1. Pueden perderse registros terminados, mensajes o el historial de la aplicación.</translation>
    </message>
    <message>
        <source>Onboarding works. Reviews, names, quality and limits are noticed later without %1.</source>
        <translation>El alta funciona. Sin %1, las revisiones, los nombres, la calidad y los límites se notan más tarde.</translation>
    </message>
    <message>
        <source>The app is subscribed to all fields that Gangway reads.</source>
        <translation>La app está suscrita a todos los campos que lee Gangway.</translation>
    </message>
    <message>
        <source>Stored in the keychain.</source>
        <translation>Guardado en el llavero.</translation>
    </message>
    <message>
        <source>The keychain has none. Meta asks for it when a customer&apos;s webhooks are set to your address.</source>
        <translation>El llavero no tiene ninguno. Meta lo pide cuando los webhooks de un cliente se definen a su dirección.</translation>
    </message>
    <message>
        <source>The keychain has none, so the receiver cannot answer when Meta verifies the address.</source>
        <translation>El llavero no tiene ninguno, así que el receptor no puede responder cuando Meta verifica la dirección.</translation>
    </message>
    <message>
        <source>Think of a long random text, and type it here and in the App Dashboard.</source>
        <translation>Invente un texto largo y aleatorio y escríbalo aquí y en el Panel de apps.</translation>
    </message>
    <message>
        <source>Meta ended %1.</source>
        <translation>Meta terminó %1.</translation>
    </message>
    <message>
        <source>Meta ended %1 on %2.</source>
        <translation>Meta terminó %1 el %2.</translation>
    </message>
    <message>
        <source>Choose a newer version.</source>
        <translation>Elija una versión más nueva.</translation>
    </message>
    <message>
        <source>Meta ends %1 on %2.</source>
        <translation>Meta termina %1 el %2.</translation>
    </message>
    <message>
        <source>Choose a newer version before that day.</source>
        <translation>Elija una versión más nueva antes de ese día.</translation>
    </message>
    <message>
        <source>Gangway knows nothing about %1. The newest version it knows is %2.</source>
        <translation>Gangway no sabe nada de %1. La versión más nueva que conoce es %2.</translation>
    </message>
    <message>
        <source>Meta keeps each version for at least two years. Look it up in Meta&apos;s changelog, or choose %1.</source>
        <translation>Meta mantiene cada versión al menos dos años. Consúltela en el registro de cambios de Meta, o elija %1.</translation>
    </message>
    <message>
        <source>%1 is the newest version that Gangway knows.</source>
        <translation>%1 es la versión más nueva que conoce Gangway.</translation>
    </message>
    <message>
        <source>Meta keeps %1 until %2.</source>
        <translation>Meta mantiene %1 hasta el %2.</translation>
    </message>
    <message>
        <source>Meta ended %1 on %2. Coexistence, marketing messages and sharing without a number fall back to the standard flow without a word.</source>
        <translation>Meta terminó %1 el %2. Coexistencia, mensajes de marketing y compartir sin número caen en el flujo estándar sin aviso.</translation>
    </message>
    <message>
        <source>Make a v4 configuration in Facebook Login for Business, and choose v4 here.</source>
        <translation>Cree una configuración v4 en Inicio de sesión con Facebook para empresas y elija v4 aquí.</translation>
    </message>
    <message>
        <source>%1 is a preview: Meta may change it from one day to the next.</source>
        <translation>%1 es una versión preliminar: Meta puede cambiarla de un día para otro.</translation>
    </message>
    <message>
        <source>Choose v4 for daily work.</source>
        <translation>Elija v4 para el trabajo diario.</translation>
    </message>
    <message>
        <source>Gangway does not know %1.</source>
        <translation>Gangway no conoce %1.</translation>
    </message>
    <message>
        <source>Choose v4.</source>
        <translation>Elija v4.</translation>
    </message>
    <message>
        <source>%1 is current. Meta has named no end.</source>
        <translation>%1 es actual. Meta no ha anunciado un fin.</translation>
    </message>
    <message>
        <source>The address is not HTTPS. Meta gives code and IDs to HTTPS pages only.</source>
        <translation>La dirección no es HTTPS. Meta solo da código e IDs a páginas HTTPS.</translation>
    </message>
    <message>
        <source>Take an address of a domain of yours that begins with https://.</source>
        <translation>Use una dirección de un dominio suyo que empiece con https://.</translation>
    </message>
    <message>
        <source>%1 is this computer. Meta does not accept it outside of tests.</source>
        <translation>%1 es este equipo. Meta no lo acepta fuera de pruebas.</translation>
    </message>
    <message>
        <source>Take an address of a domain of yours.</source>
        <translation>Use una dirección de un dominio suyo.</translation>
    </message>
    <message>
        <source>None is set, so %1 is used.</source>
        <translation>No hay ninguna definida, así que se usa %1.</translation>
    </message>
    <message>
        <source>It must stand in Valid OAuth redirect URIs, letter by letter.</source>
        <translation>Debe figurar en Valid OAuth redirect URIs, letra por letra.</translation>
    </message>
    <message>
        <source>%1 is HTTPS. Whether its domain stands in both lists, Meta does not let an app read: confirm it below.</source>
        <translation>%1 es HTTPS. Meta no deja que una app lea si el dominio figura en ambas listas: confírmelo abajo.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>App ID and secret</source>
        <translation>ID y clave secreta de la app</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Token del usuario del sistema</translation>
    </message>
    <message>
        <source>Permissions of the token</source>
        <translation>Permisos del token</translation>
    </message>
    <message>
        <source>Role of the system user</source>
        <translation>Rol del usuario del sistema</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Línea de crédito</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Webhook fields</source>
        <translation>Campos del webhook</translation>
    </message>
    <message>
        <source>Webhook verify token</source>
        <translation>Token de verificación del webhook</translation>
    </message>
    <message>
        <source>Graph API version</source>
        <translation>Versión de Graph API</translation>
    </message>
    <message>
        <source>Embedded Signup version</source>
        <translation>Versión de Embedded Signup</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>The token lacks %1.</source>
        <translation>Al token le falta %1.</translation>
    </message>
    <message>
        <source>Generate a new token with these permissions in Business settings, System users, and replace it here.</source>
        <translation>Genere un token nuevo con estos permisos en Configuración del negocio, Usuarios del sistema, y cámbielo aquí.</translation>
    </message>
    <message>
        <source>The token has all three permissions that onboarding needs.</source>
        <translation>El token tiene los tres permisos que necesita el alta.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ChoiceForm</name>
    <message>
        <source>The account has more than one number.</source>
        <translation>La cuenta tiene más de un número.</translation>
    </message>
    <message>
        <source>The token opens more than one account.</source>
        <translation>El token da acceso a más de una cuenta.</translation>
    </message>
    <message>
        <source>The signup did not say which one this case is about.</source>
        <translation>El registro no dijo de cuál trata este caso.</translation>
    </message>
    <message>
        <source>The signup did not say which account the customer meant.</source>
        <translation>El registro no dijo a qué cuenta se refería el cliente.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s number.</source>
        <translation>Elija el número del cliente.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s account. Ask the customer when in doubt.</source>
        <translation>Elija la cuenta del cliente. En caso de duda, pregunte al cliente.</translation>
    </message>
</context>
<context>
    <name>gangway::app::CodeForm</name>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Code, six digits</source>
        <translation>Código, seis dígitos</translation>
    </message>
    <message>
        <source>The phone shows 123-456: the hyphen may be left out.</source>
        <translation>El teléfono muestra 123-456: el guion se puede omitir.</translation>
    </message>
    <message>
        <source>New code in %1 s</source>
        <translation>Código nuevo en %1 s</translation>
    </message>
    <message>
        <source>Sandbox: the phone got the code %1.</source>
        <extracomment>the sandbox plays the customer&apos;s phone</extracomment>
        <translation>Sandbox: el teléfono recibió el código %1.</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>ese número</translation>
    </message>
    <message>
        <source>Meta calls %1 and reads out a code.</source>
        <translation>Meta llama a %1 y dicta un código.</translation>
    </message>
    <message>
        <source>Meta sent a code to %1 by SMS.</source>
        <translation>Meta envió un código a %1 por SMS.</translation>
    </message>
    <message>
        <source>The code proves that the customer holds the number.</source>
        <translation>El código demuestra que el número es del cliente.</translation>
    </message>
    <message>
        <source>Ask the customer for the six digits and type them here.</source>
        <translation>Pida los seis dígitos al cliente y escríbalos aquí.</translation>
    </message>
    <message>
        <source>Verify number</source>
        <translation>Verificar número</translation>
    </message>
</context>
<context>
    <name>gangway::app::CodeRequestForm</name>
    <message>
        <source>By SMS</source>
        <translation>Por SMS</translation>
    </message>
    <message>
        <source>By call</source>
        <translation>Por llamada</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Idioma del código</translation>
    </message>
    <message>
        <source>Asking often makes Meta refuse for a while: ask when the customer has the phone at hand.</source>
        <translation>Si se pide muchas veces, Meta lo rechaza un tiempo: pídalo cuando el cliente tenga el teléfono a mano.</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Llamar al número</translation>
    </message>
    <message>
        <source>The number is not verified yet.</source>
        <translation>El número aún no está verificado.</translation>
    </message>
    <message>
        <source>Meta wants proof that the customer holds the number.</source>
        <translation>Meta exige una prueba de que el número es del cliente.</translation>
    </message>
    <message>
        <source>Choose how the code comes. For a number with a voice menu choose a call, and have a person answer.</source>
        <translation>Elija cómo llega el código. Para un número con menú de voz, elija llamada y haga que conteste una persona.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ComposerWords</name>
    <message>
        <source>Fill this in.</source>
        <translation>Rellene este campo.</translation>
    </message>
    <message>
        <source>1 character over the limit of %1. Shorten it.</source>
        <translation>1 carácter por encima del límite de %1. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 characters over the limit of %2. Shorten it.</source>
        <translation>%1 caracteres por encima del límite de %2. Acórtelo.</translation>
    </message>
    <message>
        <source>Meta takes at most %1, these are %2. Remove some.</source>
        <translation>Meta acepta %1 como máximo y aquí hay %2. Quite algunos.</translation>
    </message>
    <message>
        <source>The same text stands twice. Change one.</source>
        <translation>El mismo texto está dos veces. Cambie uno.</translation>
    </message>
    <message>
        <source>A number from -90 to 90.</source>
        <translation>Un número de -90 a 90.</translation>
    </message>
    <message>
        <source>A number from -180 to 180.</source>
        <translation>Un número de -180 a 180.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar con https://.</translation>
    </message>
    <message>
        <source>Choose a file or give a link, not both.</source>
        <translation>Elija un archivo o indique un enlace, no ambos.</translation>
    </message>
    <message>
        <source>Meta does not take this here.</source>
        <translation>Meta no acepta esto aquí.</translation>
    </message>
    <message>
        <source>Meta would not take this.</source>
        <translation>Meta no lo aceptaría.</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>This person has neither a number nor an ID to send to.</source>
        <translation>Esta persona no tiene ni número ni ID al que enviar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botón %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of section %1</source>
        <translation>Filas de la sección %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>A field of the template</source>
        <translation>Un campo de la plantilla</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>file types, size</comment>
        <translation>%1 de hasta %2</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>El archivo ya no está. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>El archivo está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>This computer does not let Gangway read the file.</source>
        <translation>Este equipo no permite que Gangway lea el archivo.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 that Meta takes of this kind.</source>
        <translation>El archivo supera los %1 que Meta acepta para este tipo.</translation>
    </message>
    <message>
        <source>Meta does not take this file as %1. It takes %2.</source>
        <translation>Meta no acepta este archivo como %1. Acepta %2.</translation>
    </message>
    <message>
        <source>It ends %1.</source>
        <comment>a moment such as: at 14:05</comment>
        <translation>Termina %1.</translation>
    </message>
    <message>
        <source>There is no token for this number.</source>
        <translation>No hay token para este número.</translation>
    </message>
    <message>
        <source>Without it nothing can be sent. Open the case and launch the signup again.</source>
        <translation>Sin él no se puede enviar nada. Entre en el caso y abra el registro de nuevo.</translation>
    </message>
    <message>
        <source>The number is not registered for sending.</source>
        <translation>El número no está registrado para enviar.</translation>
    </message>
    <message>
        <source>Meta will refuse messages from it. Open the case and run Register number.</source>
        <translation>Meta rechazará sus mensajes. Abra el caso y ejecute Registrar número.</translation>
    </message>
    <message>
        <source>Meta has not approved the display name.</source>
        <translation>Meta no ha aprobado el nombre visible.</translation>
    </message>
    <message>
        <source>Until then Meta limits or refuses what is sent. The customer can change the name in WhatsApp Manager.</source>
        <translation>Hasta entonces Meta limita o rechaza lo que se envía. El cliente puede cambiar el nombre en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>No payment method is on the account.</source>
        <translation>La cuenta no tiene método de pago.</translation>
    </message>
    <message>
        <source>Messages that cost something will be refused. The customer adds one in WhatsApp Manager, Overview, Add payment method.</source>
        <translation>Los mensajes de pago se rechazarán. El cliente lo añade en Administrador de WhatsApp, Resumen, Añadir método de pago.</translation>
    </message>
    <message>
        <source>Meta restricted this account.</source>
        <translation>Meta restringió esta cuenta.</translation>
    </message>
    <message>
        <source>Messages may be refused. WhatsApp Manager says why and how to ask for a review.</source>
        <translation>Los mensajes pueden rechazarse. El Administrador de WhatsApp dice por qué y cómo pedir una revisión.</translation>
    </message>
    <message>
        <source>Meta says that this number cannot send.</source>
        <translation>Meta dice que este número no puede enviar.</translation>
    </message>
    <message>
        <source>Messages will be refused. Open the case and check the number: Meta&apos;s reason stands there.</source>
        <translation>Los mensajes se rechazarán. Abra el caso y compruebe el número: allí está el motivo de Meta.</translation>
    </message>
    <message>
        <source>Too many messages to this person in a short time.</source>
        <translation>Demasiados mensajes a esta persona en poco tiempo.</translation>
    </message>
    <message>
        <source>What is sent now waits and goes out by itself.</source>
        <translation>Lo que se envía ahora espera y sale solo.</translation>
    </message>
    <message>
        <source>The number has reached a sending limit.</source>
        <translation>El número alcanzó un límite de envío.</translation>
    </message>
    <message>
        <source>Answers inside the 24-hour window go out. New conversations may be refused.</source>
        <translation>Las respuestas dentro de la ventana de 24 horas salen. Las conversaciones nuevas pueden rechazarse.</translation>
    </message>
    <message>
        <source>This person has not written yet. Free text opens when the person writes.</source>
        <translation>Esta persona aún no ha escrito. El texto libre se abre cuando escriba.</translation>
    </message>
    <message>
        <source>The 24-hour window closed %1. Free text opens again when the person writes.</source>
        <comment>a moment such as: yesterday at 18:04</comment>
        <translation>La ventana de 24 horas se cerró %1. El texto libre se abre de nuevo cuando la persona escriba.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Approved, quality pending</source>
        <translation>Aprobada, calidad pendiente</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>In appeal</source>
        <translation>En apelación</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>Meta lets only approved templates go out. This one: %1.</source>
        <translation>Meta solo deja salir plantillas aprobadas. Esta: %1.</translation>
    </message>
    <message>
        <source>It opens a flow, which Gangway cannot send.</source>
        <translation>Abre un flujo, y Gangway no puede enviarlo.</translation>
    </message>
    <message>
        <source>It shows products of a catalogue, which Gangway cannot send.</source>
        <translation>Muestra productos de un catálogo, y Gangway no puede enviarlos.</translation>
    </message>
    <message>
        <source>It has a part that Gangway does not know.</source>
        <translation>Tiene una parte que Gangway no conoce.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ConfirmationForm</name>
    <message>
        <source>Last four digits of the number: %1</source>
        <translation>Últimos cuatro dígitos del número: %1</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name: %1</source>
        <translation>Escriba el nombre del cliente: %1</translation>
    </message>
    <message>
        <source>Deregistering takes the number off the Cloud API. Messages stop at once.</source>
        <translation>Dar de baja el número lo quita de la Cloud API. Los mensajes se detienen al momento.</translation>
    </message>
    <message>
        <source>Revoking the credit line covers the one account that the customer shares with you.</source>
        <translation>Revocar la línea de crédito afecta a la única cuenta que el cliente comparte con usted.</translation>
    </message>
    <message numerus="yes">
        <source>Revoking the credit line covers all %n accounts that the customer shares with you.</source>
        <translation>
            <numerusform>Revocar la línea de crédito afecta a la %n cuenta que el cliente comparte con usted.</numerusform>
            <numerusform>Revocar la línea de crédito afecta a las %n cuentas que el cliente comparte con usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking the credit line covers ALL accounts that the customer shares with you.</source>
        <translation>Revocar la línea de crédito afecta a TODAS las cuentas que el cliente comparte con usted.</translation>
    </message>
    <message>
        <source>It counts against the calls that Meta allows for a number.</source>
        <translation>Cuenta en las llamadas que Meta permite para un número.</translation>
    </message>
    <message>
        <source>Meta knows one credit line per customer, not one per account. Messages that cost money stop.</source>
        <translation>Para Meta hay una línea de crédito por cliente, no una por cuenta. Los mensajes de pago se detienen.</translation>
    </message>
    <message>
        <source>Type the last four digits of the number to go on.</source>
        <translation>Escriba los últimos cuatro dígitos del número para continuar.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name to go on.</source>
        <translation>Escriba el nombre del cliente para continuar.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ContactTab</name>
    <message>
        <source>Add another contact</source>
        <translation>Añadir otro contacto</translation>
    </message>
    <message>
        <source>Phone, with + and country code</source>
        <translation>Teléfono, con + y código de país</translation>
    </message>
    <message>
        <source>Company, optional</source>
        <translation>Empresa, opcional</translation>
    </message>
    <message>
        <source>Email, optional</source>
        <translation>Correo, opcional</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Quitar el contacto</translation>
    </message>
    <message>
        <source>Name of contact %1</source>
        <translation>Nombre del contacto %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meta takes at most %1 contacts in one message.</source>
        <translation>Meta acepta como máximo %1 contactos en un mensaje.</translation>
    </message>
    <message>
        <source>Give %1 a phone or an email.</source>
        <translation>Indique un teléfono o un correo de %1.</translation>
    </message>
    <message>
        <source>Give the contact&apos;s name and phone.</source>
        <translation>Indique el nombre y el teléfono del contacto.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ConversationDelegate</name>
    <message>
        <source>No messages yet</source>
        <translation>Aún sin mensajes</translation>
    </message>
    <message>
        <source>Not sent (%1)</source>
        <comment>an error code of Meta</comment>
        <translation>No enviado (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>No answer from Meta: %1</source>
        <translation>Sin respuesta de Meta: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>window open, %1</source>
        <translation>ventana abierta, %1</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>ventana cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the 24-hour window</comment>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>gangway::app::ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún sin conversaciones</translation>
    </message>
    <message>
        <source>A conversation starts when someone writes to one of the customer&apos;s numbers, or when you send a template.</source>
        <translation>Una conversación empieza cuando alguien escribe a uno de los números del cliente, o cuando usted envía una plantilla.</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar una plantilla</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Find a conversation or a message</source>
        <translation>Buscar una conversación o un mensaje</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Buscar una conversación</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>All</source>
        <comment>conversations</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Window open</source>
        <comment>conversations</comment>
        <translation>Ventana abierta</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>conversations</comment>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>conversations</comment>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, number of conversations</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Newest %1 messages with these words</source>
        <translation>Los %1 mensajes más recientes con estas palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with these words</source>
        <translation>
            <numerusform>%n mensaje con estas palabras</numerusform>
            <numerusform>%n mensajes con estas palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>No such conversation</source>
        <translation>No hay tal conversación</translation>
    </message>
    <message>
        <source>No conversation matches “%1”</source>
        <translation>Ninguna conversación coincide con “%1”</translation>
    </message>
    <message>
        <source>None of the conversations is what this filter asks for.</source>
        <translation>Ninguna conversación cumple este filtro.</translation>
    </message>
    <message>
        <source>Gangway looked in names, phone numbers, user IDs and customers.</source>
        <translation>Gangway buscó en nombres, teléfonos, IDs de usuario y clientes.</translation>
    </message>
    <message>
        <source>Find or clear</source>
        <translation>Buscar o vaciar</translation>
    </message>
</context>
<context>
    <name>gangway::app::CustomerDrawer</name>
    <message>
        <source>Customer details</source>
        <translation>Detalles del cliente</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>IDs and links</source>
        <translation>IDs y enlaces</translation>
    </message>
    <message>
        <source>WABA</source>
        <translation>WABA</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falló.</translation>
    </message>
    <message>
        <source>%1: Meta did not answer.</source>
        <translation>%1: Meta no respondió.</translation>
    </message>
    <message>
        <source>Open the case to see what can be done.</source>
        <translation>Abra el caso para ver qué se puede hacer.</translation>
    </message>
    <message>
        <source>The business token ends soon.</source>
        <translation>El token del cliente vence pronto.</translation>
    </message>
    <message>
        <source>The business token has ended.</source>
        <translation>El token del cliente venció.</translation>
    </message>
    <message>
        <source>Without it nothing can be sent to Meta for this customer. Launch the signup again, the customer only confirms.</source>
        <translation>Sin él no se puede enviar nada a Meta por este cliente. Abra el registro de nuevo, el cliente solo confirma.</translation>
    </message>
    <message>
        <source>Meta rates the number as low quality.</source>
        <translation>Meta califica el número como de baja calidad.</translation>
    </message>
    <message>
        <source>People blocked or reported its messages. Ask the customer to send less, and only to those who asked for it.</source>
        <translation>Hubo personas que bloquearon o denunciaron sus mensajes. Pida al cliente que envíe menos, y solo a quien lo pidió.</translation>
    </message>
    <message>
        <source>Webhooks are not subscribed any more.</source>
        <translation>Los webhooks ya no están suscritos.</translation>
    </message>
    <message>
        <source>Messages of this customer do not arrive. Run the step Subscribe webhooks again.</source>
        <translation>Los mensajes de este cliente no llegan. Ejecute de nuevo el paso Suscribir webhooks.</translation>
    </message>
    <message>
        <source>WhatsApp Manager</source>
        <translation>Administrador de WhatsApp</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Business token</source>
        <translation>Token del cliente</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no existe</translation>
    </message>
    <message>
        <source>in keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>venció</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>suscritos</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>no suscritos</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Línea de crédito</translation>
    </message>
    <message>
        <source>shared, %1</source>
        <translation>compartida, %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>not shared yet</source>
        <translation>aún no compartida</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>aún no registrado</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>by the shared credit line</source>
        <translation>por la línea de crédito compartida</translation>
    </message>
    <message>
        <source>payment method missing</source>
        <translation>falta método de pago</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>por el cliente</translation>
    </message>
    <message>
        <source>by the credit line, once shared</source>
        <translation>por la línea de crédito, una vez compartida</translation>
    </message>
    <message>
        <source>by the customer, not known yet</source>
        <translation>por el cliente, aún no se sabe</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in keychain, %n days left</source>
        <translation>
            <numerusform>en el llavero, queda %n día</numerusform>
            <numerusform>en el llavero, quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>The number is disconnected from the Cloud API.</source>
        <translation>El número está desconectado de la Cloud API.</translation>
    </message>
    <message>
        <source>The WhatsApp Business app or Meta ended the connection. Messages do not arrive and cannot be sent. Open the case to see why.</source>
        <translation>La aplicación WhatsApp Business o Meta terminó la conexión. Los mensajes no llegan ni se pueden enviar. Abra el caso para ver por qué.</translation>
    </message>
    <message>
        <source>Meta refuses the business token.</source>
        <translation>Meta rechaza el token del cliente.</translation>
    </message>
    <message>
        <source>It was revoked or has ended. Fetch it again, or launch the signup again: the customer only confirms.</source>
        <translation>Fue revocado o venció. Obténgalo de nuevo, o abra el registro de nuevo: el cliente solo confirma.</translation>
    </message>
    <message>
        <source>Meta restricts the account.</source>
        <translation>Meta restringe la cuenta.</translation>
    </message>
    <message>
        <source>Meta reported %1. The customer sees the reason and can ask for a review in WhatsApp Manager.</source>
        <translation>Meta informó %1. El cliente ve el motivo y puede pedir una revisión en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>Meta blocks sending from this account.</source>
        <translation>Meta bloquea el envío desde esta cuenta.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>limited by Meta</source>
        <translation>limitado por Meta</translation>
    </message>
    <message>
        <source>blocked by Meta</source>
        <translation>bloqueado por Meta</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>in review: %1</source>
        <translation>en revisión: %1</translation>
    </message>
    <message>
        <source>Chat history</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>not shared by the customer</source>
        <translation>no compartido por el cliente</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>%1 % received</source>
        <translation>%1 % recibido</translation>
    </message>
</context>
<context>
    <name>gangway::app::CustomerPage</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Phone number for WhatsApp</source>
        <translation>Número de teléfono para WhatsApp</translation>
    </message>
    <message>
        <source>The customer has no number yet</source>
        <translation>El cliente aún no tiene número</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Customer&apos;s language</source>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>As the business calls itself</source>
        <translation>Como se llama la empresa</translation>
    </message>
    <message>
        <source>Start with + and the country code</source>
        <translation>Empiece con + y el código del país</translation>
    </message>
    <message>
        <source>Instructions and the report are written in it</source>
        <translation>Las instrucciones y el informe se escriben en él</translation>
    </message>
    <message>
        <source>Seen by your team only</source>
        <translation>Solo lo ve su equipo</translation>
    </message>
    <message>
        <source>Who is the customer?</source>
        <translation>¿Quién es el cliente?</translation>
    </message>
    <message>
        <source>Only the name is needed now. The rest can be typed on the call.</source>
        <translation>Ahora solo hace falta el nombre. El resto se puede escribir durante la llamada.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>Escriba el nombre del cliente.</translation>
    </message>
    <message>
        <source>Notes hold up to %1 characters. The rest was left out.</source>
        <translation>Las notas admiten hasta %1 caracteres. El resto quedó fuera.</translation>
    </message>
    <message>
        <source>The case could not be stored.</source>
        <translation>No se pudo guardar el caso.</translation>
    </message>
    <message>
        <source>Fixed: the signup of this number is done</source>
        <translation>Fijo: el registro de este número está hecho</translation>
    </message>
    <message>
        <source>An e-mail address has a name, an @ and a domain.</source>
        <translation>Un correo tiene un nombre, una @ y un dominio.</translation>
    </message>
    <message>
        <source>No number has this length in this country. Check the digits.</source>
        <translation>Ningún número tiene esta longitud en este país. Revise las cifras.</translation>
    </message>
    <message>
        <source>Start with + and the country code.</source>
        <translation>Empiece con + y el código del país.</translation>
    </message>
    <message>
        <source>Case %1 uses this number.</source>
        <translation>El caso %1 usa este número.</translation>
    </message>
    <message>
        <source>Two cases for one number get in each other&apos;s way.</source>
        <translation>Dos casos para un mismo número se estorban.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Abrir caso %1</translation>
    </message>
    <message>
        <source>Continue to number</source>
        <translation>Continuar al número</translation>
    </message>
    <message>
        <source>A partner profile is needed first</source>
        <translation>Antes hace falta un perfil de socio</translation>
    </message>
    <message>
        <source>The customer&apos;s name is needed</source>
        <translation>Falta el nombre del cliente</translation>
    </message>
    <message>
        <source>The phone number is not complete</source>
        <translation>El número de teléfono no está completo</translation>
    </message>
    <message>
        <source>Storing the case</source>
        <translation>Guardando el caso</translation>
    </message>
    <message>
        <source>The number can be typed later</source>
        <translation>El número se puede escribir después</translation>
    </message>
</context>
<context>
    <name>gangway::app::CustomerTableModel</name>
    <message>
        <source>None</source>
        <comment>phone number</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>no WABA yet</source>
        <translation>aún sin WABA</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún no verificado</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, next step: %5</source>
        <extracomment>one row of the table as a sentence: name, status, path, time since the last activity, next step</extracomment>
        <translation>%1, %2, %3, %4, siguiente paso: %5</translation>
    </message>
    <message>
        <source>Customer and WABA ID</source>
        <translation>Cliente e ID de la WABA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Phone and quality</source>
        <translation>Teléfono y calidad</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>WABA ID</source>
        <translation>ID de la WABA</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>ID del número</translation>
    </message>
    <message>
        <source>Portfolio ID</source>
        <translation>ID del portafolio</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
</context>
<context>
    <name>gangway::app::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Start with New onboarding. It takes one business customer through six steps.</source>
        <translation>Empiece con Nueva alta. Lleva a una empresa por seis pasos.</translation>
    </message>
    <message>
        <source>New onboarding</source>
        <translation>Nueva alta</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>Cualquier camino</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Filtrar por camino</translation>
    </message>
    <message>
        <source>Enter opens the case</source>
        <translation>Intro abre el caso</translation>
    </message>
    <message>
        <source>move</source>
        <comment>keys that move the selection</comment>
        <translation>mover</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>details</source>
        <comment>what a key shows</comment>
        <translation>detalles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter and how many rows it shows, e.g. &quot;Live 30&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>No customer matches these filters</source>
        <translation>Ningún cliente coincide con estos filtros</translation>
    </message>
    <message>
        <source>No customer matches “%1”</source>
        <translation>Ningún cliente coincide con “%1”</translation>
    </message>
    <message>
        <source>Choose another status or path.</source>
        <translation>Elija otro estado o camino.</translation>
    </message>
    <message>
        <source>Gangway looked in names, contacts, phone numbers, IDs and case numbers.</source>
        <translation>Gangway buscó en nombres, contactos, teléfonos, IDs y números de caso.</translation>
    </message>
    <message>
        <source>WABA ID %1 copied</source>
        <translation>ID de la WABA %1 copiado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>La lista no se exportó.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>List exported to %1</source>
        <translation>Lista exportada a %1</translation>
    </message>
    <message>
        <source>%1 of %2 this week</source>
        <extracomment>how many of Meta&apos;s limit are used, e.g. &quot;8 of 10 this week&quot;</extracomment>
        <translation>%1 de %2 esta semana</translation>
    </message>
</context>
<context>
    <name>gangway::app::DashboardChecklist</name>
    <message>
        <source>The sandbox has no App Dashboard. Nothing has to be set.</source>
        <translation>El sandbox no tiene Panel de apps. No hay que ajustar nada.</translation>
    </message>
    <message>
        <source>App Dashboard</source>
        <translation>Panel de apps</translation>
    </message>
    <message>
        <source>Confirm by hand: Meta does not let an app read these.</source>
        <translation>Confirme a mano: Meta no deja que una app lea esto.</translation>
    </message>
    <message>
        <source>Six switches, all on</source>
        <translation>Seis interruptores, todos activados</translation>
    </message>
    <message>
        <source>Facebook Login for Business, Settings, Client OAuth settings</source>
        <translation>Inicio de sesión con Facebook para empresas, Configuración, Client OAuth settings</translation>
    </message>
    <message>
        <source>Without it the signup cannot run in this window.</source>
        <translation>Sin esto el registro no funciona en esta ventana.</translation>
    </message>
    <message>
        <source>The page&apos;s domain, in both lists</source>
        <translation>El dominio de la página, en ambas listas</translation>
    </message>
    <message>
        <source>HTTPS only. Without it neither code nor IDs come back.</source>
        <translation>Solo HTTPS. Sin esto no vuelven ni código ni IDs.</translation>
    </message>
    <message>
        <source>Copy the domain</source>
        <translation>Copiar el dominio</translation>
    </message>
    <message>
        <source>Domain copied</source>
        <translation>Dominio copiado</translation>
    </message>
    <message>
        <source>A wrong ID fails before login, with a general error only.</source>
        <translation>Un ID incorrecto falla antes de iniciar sesión, solo con un error genérico.</translation>
    </message>
    <message>
        <source>Save the profile first.</source>
        <translation>Guarde primero el perfil.</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>The confirmation could not be stored.</source>
        <translation>No se pudo guardar la confirmación.</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>Todo confirmado</translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n a mano</numerusform>
            <numerusform>%n a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Login configuration</source>
        <translation>Configuración de login</translation>
    </message>
    <message>
        <source>Facebook Login for Business, Configurations</source>
        <translation>Inicio de sesión con Facebook para empresas, Configuraciones</translation>
    </message>
    <message>
        <source>It is for Embedded Signup</source>
        <translation>Es para Embedded Signup</translation>
    </message>
</context>
<context>
    <name>gangway::app::EnvironmentBadge</name>
    <message>
        <source>SANDBOX</source>
        <comment>environment badge</comment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE</source>
        <comment>environment badge</comment>
        <translation>REAL</translation>
    </message>
    <message>
        <source>Nothing is sent to Meta</source>
        <translation>No se envía nada a Meta</translation>
    </message>
    <message>
        <source>Every step reaches Meta</source>
        <translation>Cada paso llega a Meta</translation>
    </message>
</context>
<context>
    <name>gangway::app::EventLogView</name>
    <message>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <source>Open the event log</source>
        <translation>Abrir el registro de eventos</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Page loaded</source>
        <translation>Página cargada</translation>
    </message>
    <message>
        <source>Page failed</source>
        <translation>La página falló</translation>
    </message>
    <message>
        <source>Facebook SDK ready</source>
        <translation>SDK de Facebook listo</translation>
    </message>
    <message>
        <source>Signup launched</source>
        <translation>Registro abierto</translation>
    </message>
    <message>
        <source>Meta window opened</source>
        <translation>Ventana de Meta abierta</translation>
    </message>
    <message>
        <source>Meta window closed</source>
        <translation>Ventana de Meta cerrada</translation>
    </message>
    <message>
        <source>WA_EMBEDDED_SIGNUP</source>
        <translation>WA_EMBEDDED_SIGNUP</translation>
    </message>
    <message>
        <source>Repeated event</source>
        <translation>Evento repetido</translation>
    </message>
    <message>
        <source>Login response</source>
        <translation>Respuesta del login</translation>
    </message>
    <message>
        <source>Code captured</source>
        <translation>Código capturado</translation>
    </message>
    <message>
        <source>Same code again</source>
        <translation>El mismo código otra vez</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Segundo código</translation>
    </message>
    <message>
        <source>Code not usable</source>
        <translation>Código no utilizable</translation>
    </message>
    <message>
        <source>Code exchanged</source>
        <translation>Código canjeado</translation>
    </message>
    <message>
        <source>Dialog answered with an error</source>
        <translation>Error del diálogo</translation>
    </message>
    <message>
        <source>Waited long enough</source>
        <translation>Espera agotada</translation>
    </message>
    <message>
        <source>Message ignored</source>
        <translation>Mensaje ignorado</translation>
    </message>
    <message>
        <source>authorization code received, 30 s clock started</source>
        <translation>código de autorización recibido, empiezan los 30 s</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>Close the event log</source>
        <translation>Cerrar el registro de eventos</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Page came back with a code</source>
        <translation>Página con código</translation>
    </message>
    <message>
        <source>Page came back without a code</source>
        <translation>Página sin código</translation>
    </message>
    <message>
        <source>Answer of another launch</source>
        <translation>De otra apertura</translation>
    </message>
    <message>
        <source>Page came back again</source>
        <translation>Página repetida</translation>
    </message>
</context>
<context>
    <name>gangway::app::FaultWords</name>
    <message>
        <source>Profile name</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Role at Meta</source>
        <translation>Rol en Meta</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID de la app</translation>
    </message>
    <message>
        <source>Login configuration ID</source>
        <translation>ID de configuración de login</translation>
    </message>
    <message>
        <source>Graph API version</source>
        <translation>Versión de Graph API</translation>
    </message>
    <message>
        <source>Embedded Signup version</source>
        <translation>Versión de Embedded Signup</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Flow variant</source>
        <translation>Variante del flujo</translation>
    </message>
    <message>
        <source>Page language</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Your portfolio ID</source>
        <translation>ID de su portafolio</translation>
    </message>
    <message>
        <source>Extended credit line ID</source>
        <translation>ID de la línea de crédito ampliada</translation>
    </message>
    <message>
        <source>System user ID</source>
        <translation>ID del usuario del sistema</translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation>Moneda predeterminada</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <translation>Dirección del receptor</translation>
    </message>
    <message>
        <source>Receiver port</source>
        <translation>Puerto del receptor</translation>
    </message>
    <message>
        <source>Receiver path</source>
        <translation>Ruta del receptor</translation>
    </message>
    <message>
        <source>Digits only. Remove the spaces.</source>
        <translation>Solo cifras. Quite los espacios.</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>Solo cifras.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>Type the app ID from the top of the App Dashboard.</source>
        <translation>Escriba el ID de la app que aparece arriba en el Panel de apps.</translation>
    </message>
    <message>
        <source>Type the ID from Facebook Login for Business, Configurations.</source>
        <translation>Escriba el ID de Inicio de sesión con Facebook para empresas, Configuraciones.</translation>
    </message>
    <message>
        <source>Type the address of the signup page.</source>
        <translation>Escriba la dirección de la página de registro.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto hace falta.</translation>
    </message>
    <message>
        <source>Start with https:// and a host name.</source>
        <translation>Empiece con https:// y un nombre de host.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Esto es demasiado largo.</translation>
    </message>
    <message>
        <source>Write it like v25.0.</source>
        <translation>Escríbalo como v25.0.</translation>
    </message>
    <message>
        <source>Write it like en_US.</source>
        <translation>Escríbalo como en_US.</translation>
    </message>
    <message>
        <source>Start with / and use letters, digits, dots and hyphens.</source>
        <translation>Empiece con / y use letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>Type localhost or an IP address.</source>
        <translation>Escriba localhost o una dirección IP.</translation>
    </message>
    <message>
        <source>Leave out user name, password and fragment.</source>
        <translation>Omita usuario, contraseña y fragmento.</translation>
    </message>
    <message>
        <source>Gangway does not know this value.</source>
        <translation>Gangway no conoce este valor.</translation>
    </message>
    <message>
        <source>The file has another kind of value here.</source>
        <translation>El archivo tiene aquí otro tipo de valor.</translation>
    </message>
    <message>
        <source>A profile has no such field. Check the spelling.</source>
        <translation>Un perfil no tiene ese campo. Revise la ortografía.</translation>
    </message>
    <message>
        <source>The file says this twice.</source>
        <translation>El archivo lo dice dos veces.</translation>
    </message>
    <message>
        <source>Only a Solution Partner has this.</source>
        <translation>Solo un Solution Partner tiene esto.</translation>
    </message>
    <message>
        <source>The file is larger than a profile can be.</source>
        <translation>El archivo es mayor de lo que puede ser un perfil.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>El archivo no es JSON.</translation>
    </message>
    <message>
        <source>New customers in seven days</source>
        <translation>Clientes nuevos en siete días</translation>
    </message>
    <message>
        <source>Way to launch</source>
        <translation>Modo de abrir</translation>
    </message>
    <message>
        <source>Configuration ID for coexistence</source>
        <translation>ID de configuración para coexistencia</translation>
    </message>
    <message>
        <source>Flow variant with v4</source>
        <translation>Variante del flujo con v4</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Solution ID</source>
        <translation>ID de la solución</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Sharing the credit line</source>
        <translation>Compartir la línea de crédito</translation>
    </message>
    <message>
        <source>Tasks of the system user</source>
        <translation>Tareas del usuario del sistema</translation>
    </message>
    <message>
        <source>Storage of messages</source>
        <translation>Almacenamiento de mensajes</translation>
    </message>
    <message>
        <source>Partner-led verification</source>
        <translation>Verificación por el socio</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Marque al menos uno.</translation>
    </message>
    <message>
        <source>This Embedded Signup version does not know a feature that is ticked. Untick it or choose another version.</source>
        <translation>Esta versión de Embedded Signup no conoce una función marcada. Desmárquela o elija otra versión.</translation>
    </message>
    <message>
        <source>This Embedded Signup version does not know this flow. Choose another one, or Standard.</source>
        <translation>Esta versión de Embedded Signup no conoce este flujo. Elija otro, o Estándar.</translation>
    </message>
    <message>
        <source>v4 takes the flow from the login configuration, so this would have no effect. Choose Standard, or tick the box to send it all the same.</source>
        <translation>v4 toma el flujo de la configuración de login, así que esto no tendría efecto. Elija Estándar, o marque la casilla para enviarlo de todos modos.</translation>
    </message>
    <message>
        <source>Meta installs the app only or connects a WhatsApp Business app, not both. Choose one of them.</source>
        <translation>Meta solo instala la app o conecta una aplicación WhatsApp Business, no ambas cosas. Elija una.</translation>
    </message>
    <message>
        <source>No credit line can be shared with these. Tick MANAGE, FULL_CONTROL or MANAGE_BILLING.</source>
        <translation>Con estas no se puede compartir ninguna línea de crédito. Marque MANAGE, FULL_CONTROL o MANAGE_BILLING.</translation>
    </message>
    <message>
        <source>Meta allows 10 or 200.</source>
        <translation>Meta permite 10 o 200.</translation>
    </message>
</context>
<context>
    <name>gangway::app::FilePicker</name>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste an image.</source>
        <translation>Elija un archivo, suéltelo aquí o pegue una imagen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of file, what Meta takes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>What Meta takes (%1)</source>
        <comment>file patterns</comment>
        <translation>Lo que Meta acepta (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The pasted image could not be kept in %1.</source>
        <translation>La imagen pegada no se pudo guardar en %1.</translation>
    </message>
</context>
<context>
    <name>gangway::app::FilterField</name>
    <message>
        <source>Filter the webhooks</source>
        <translation>Filtrar los webhooks</translation>
    </message>
    <message>
        <source>Words, or field:, customer:, status:, signature: and a word; not before it for the opposite. Enter adds it.</source>
        <translation>Palabras, o field:, customer:, status:, signature: y una palabra; not delante para lo contrario. Intro lo añade.</translation>
    </message>
    <message>
        <source>Words, or field:, customer:, status:, signature: and a word; “not” before it means the opposite.</source>
        <translation>Palabras, o field:, customer:, status:, signature: y una palabra; “not” delante significa lo contrario.</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <comment>the keys</comment>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>further filters</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>Mostrar todos los filtros</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Add a filter, for example status:failed</source>
        <translation>Añada un filtro, por ejemplo status:failed</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añada un filtro</translation>
    </message>
</context>
<context>
    <name>gangway::app::FirstRunPage</name>
    <message>
        <source>Bring the first customer on board</source>
        <translation>Dé de alta al primer cliente</translation>
    </message>
    <message>
        <source>Gangway walks a business through Meta&apos;s signup, finishes the setup and proves that messages arrive.</source>
        <translation>Gangway guía a una empresa por el registro de Meta, termina la configuración y comprueba que los mensajes llegan.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar el sandbox</translation>
    </message>
    <message>
        <source>Everything works with invented customers and no calls to Meta. Good for learning the steps.</source>
        <translation>Todo funciona con clientes inventados y sin llamadas a Meta. Bueno para aprender los pasos.</translation>
    </message>
    <message>
        <source>All six steps, from the name to the test message</source>
        <translation>Los seis pasos, del nombre al mensaje de prueba</translation>
    </message>
    <message>
        <source>Nothing is sent, nothing is charged</source>
        <translation>No se envía ni se cobra nada</translation>
    </message>
    <message>
        <source>Marked SANDBOX on every screen</source>
        <translation>Marcado SANDBOX en cada pantalla</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Listo en pocos segundos</translation>
    </message>
    <message>
        <source>Connect your Meta app</source>
        <translation>Conectar su app de Meta</translation>
    </message>
    <message>
        <source>For a Solution Partner or Tech Provider. Have these at hand, from the App Dashboard:</source>
        <translation>Para un Solution Partner o Tech Provider. Tenga a mano, del Panel de apps:</translation>
    </message>
    <message>
        <source>App ID and app secret</source>
        <translation>ID y clave secreta de la app</translation>
    </message>
    <message>
        <source>Configuration ID of Facebook Login for Business</source>
        <translation>ID de la configuración de Inicio de sesión con Facebook para empresas</translation>
    </message>
    <message>
        <source>Address of your HTTPS signup page</source>
        <translation>Dirección de su página de registro HTTPS</translation>
    </message>
    <message>
        <source>Solution Partner: credit line ID and system user token</source>
        <translation>Solution Partner: ID de la línea de crédito y token del usuario del sistema</translation>
    </message>
    <message>
        <source>About 5 minutes, with a checklist of the settings at Meta</source>
        <translation>Unos 5 minutos, con una lista de los ajustes en Meta</translation>
    </message>
    <message>
        <source>Import a profile from a file</source>
        <translation>Importar un perfil de un archivo</translation>
    </message>
    <message>
        <source>Secrets are never part of an export</source>
        <translation>Los secretos nunca se exportan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>name and contact</source>
        <translation>nombre y contacto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>which path fits</source>
        <translation>qué camino sirve</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>on Meta&apos;s page</source>
        <translation>en la página de Meta</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Aprovisionar</translation>
    </message>
    <message>
        <source>4 or 5 automatic steps</source>
        <translation>4 o 5 pasos automáticos</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>a real message</source>
        <translation>un mensaje real</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>report for the customer</source>
        <translation>informe para el cliente</translation>
    </message>
    <message>
        <source>The sandbox did not start.</source>
        <translation>El sandbox no arrancó.</translation>
    </message>
</context>
<context>
    <name>gangway::app::HandoverItem</name>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar a mano</translation>
    </message>
    <message>
        <source>%1, confirmed by hand</source>
        <translation>%1, confirmado a mano</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para información</translation>
    </message>
</context>
<context>
    <name>gangway::app::HandoverPage</name>
    <message>
        <source>Payment method</source>
        <translation>Método de pago</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Business verification</source>
        <translation>Verificación de la empresa</translation>
    </message>
    <message>
        <source>Messaging limit</source>
        <translation>Límite de mensajes</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>Gangway</source>
        <translation>Gangway</translation>
    </message>
    <message>
        <source>Token and PIN</source>
        <translation>Token y PIN</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Finish onboarding</source>
        <translation>Terminar el alta</translation>
    </message>
    <message>
        <source>Hand over to the customer</source>
        <translation>Entregar al cliente</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>Copiar pasos</translation>
    </message>
    <message>
        <source>Steps copied in the customer&apos;s language</source>
        <translation>Pasos copiados en el idioma del cliente</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>Abrir Administrador de WhatsApp</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>1 page, A4</source>
        <translation>1 página, A4</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>No token, PIN or secret is printed</source>
        <translation>No se imprime ningún token, PIN ni secreto</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Checklist or report</source>
        <translation>Lista o informe</translation>
    </message>
    <message>
        <source>Report copied as text</source>
        <translation>Informe copiado como texto</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Covered by the shared credit line, in %1.</source>
        <translation>Cubierto por la línea de crédito compartida, en %1.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Meta reports no missing payment method.</source>
        <translation>Meta no informa de que falte un método de pago.</translation>
    </message>
    <message>
        <source>The credit line is not verified yet. Without it the customer needs a payment method in WhatsApp Manager.</source>
        <translation>La línea de crédito aún no está verificada. Sin ella el cliente necesita un método de pago en el Administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>Needed to send template messages. The customer adds it in WhatsApp Manager, Overview, Add payment method.</source>
        <translation>Necesario para enviar mensajes de plantilla. El cliente lo añade en Administrador de WhatsApp, Resumen, Añadir método de pago.</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado a mano</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>It is not needed to start, but it lifts the limit below.</source>
        <translation>No hace falta para empezar, pero sube el límite de abajo.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Meta confirms the company&apos;s data.</source>
        <translation>Meta está confirmando los datos de la empresa.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>The customer starts it in Meta Business Suite, Security Center.</source>
        <translation>El cliente la inicia en Meta Business Suite, Centro de seguridad.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Meta did not report it. The customer sees it in Meta Business Suite, Security Center.</source>
        <translation>Meta no la informó. El cliente la ve en Meta Business Suite, Centro de seguridad.</translation>
    </message>
    <message>
        <source>Shared by all numbers of the portfolio. Replies inside an open window do not count.</source>
        <translation>Lo comparten todos los números del portafolio. Las respuestas dentro de una ventana abierta no cuentan.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <translation>%1 en 24 horas</translation>
    </message>
    <message>
        <source>Up to %1 conversations started by the business in a moving 24 hours.</source>
        <translation>Hasta %1 conversaciones iniciadas por la empresa en 24 horas corridas.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No informado</translation>
    </message>
    <message>
        <source>Meta shows it in WhatsApp Manager. Without business verification it is in general 250 conversations started by the business in a moving 24 hours.</source>
        <translation>Meta lo muestra en el Administrador de WhatsApp. Sin verificación de la empresa, en general son 250 conversaciones iniciadas por la empresa en 24 horas corridas.</translation>
    </message>
    <message>
        <source>Received, answered, delivered and read on %1</source>
        <translation>Recibido, respondido, entregado y leído el %1</translation>
    </message>
    <message>
        <source>Received, answered and delivered on %1</source>
        <translation>Recibido, respondido y entregado el %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>No probado: %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>The number was not tested yet.</source>
        <translation>El número aún no se probó.</translation>
    </message>
    <message>
        <source>Both in the keychain.</source>
        <translation>Ambos en el llavero.</translation>
    </message>
    <message>
        <source>The token is in the keychain. No PIN is kept: the number was registered before.</source>
        <translation>El token está en el llavero. No se guarda PIN: el número ya estaba registrado.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Aún no hay token.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>El token caduca el %1.</translation>
    </message>
    <message>
        <source>Meta gave no expiry date.</source>
        <translation>Meta no dio fecha de caducidad.</translation>
    </message>
    <message>
        <source>Told the customer about the messaging limit</source>
        <translation>Cliente avisado del límite de mensajes</translation>
    </message>
    <message>
        <source>Told the customer about payment and the messaging limit</source>
        <translation>Cliente avisado del pago y del límite de mensajes</translation>
    </message>
    <message>
        <source>The number works and nothing is open.</source>
        <translation>El número funciona y no queda nada pendiente.</translation>
    </message>
    <message>
        <source>The number works. The open points are the customer&apos;s and limit what they can send.</source>
        <translation>El número funciona. Los puntos pendientes son del cliente y limitan lo que puede enviar.</translation>
    </message>
    <message>
        <source>The number was not proved by a test.</source>
        <translation>El número no se comprobó con una prueba.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <translation>Entregado el %1</translation>
    </message>
    <message>
        <source>The case stays in the list as Live</source>
        <translation>El caso queda en la lista como Activo</translation>
    </message>
    <message>
        <source>The case stays in the list as Live, still open: %1</source>
        <translation>El caso queda en la lista como Activo, aún pendiente: %1</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>método de pago</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verificación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Informe guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 no se pudo escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Onboarding of %1 is finished</source>
        <translation>El alta de %1 está terminada</translation>
    </message>
    <message>
        <source>1 point stays open</source>
        <translation>1 punto queda abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n points stay open</source>
        <translation>
            <numerusform>%n punto queda abierto</numerusform>
            <numerusform>%n puntos quedan abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Health at Meta</source>
        <translation>Salud en Meta</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Verification by you</source>
        <translation>Verificación por usted</translation>
    </message>
    <message>
        <source>Contacts and chats</source>
        <translation>Contactos y chats</translation>
    </message>
    <message>
        <source>WhatsApp app</source>
        <translation>Aplicación WhatsApp</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Mensajes de marketing</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>Qué hacer sobre %1</translation>
    </message>
    <message>
        <source>verification by you</source>
        <translation>verificación por usted</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>nombre visible</translation>
    </message>
    <message>
        <source>contacts and chats</source>
        <translation>contactos y chats</translation>
    </message>
    <message>
        <source>How the customer disconnects it</source>
        <translation>Cómo lo desconecta el cliente</translation>
    </message>
</context>
<context>
    <name>gangway::app::HandoverStates</name>
    <message>
        <source>quality high</source>
        <translation>calidad alta</translation>
    </message>
    <message>
        <source>quality medium</source>
        <translation>calidad media</translation>
    </message>
    <message>
        <source>quality low</source>
        <translation>calidad baja</translation>
    </message>
    <message>
        <source>quality not rated yet</source>
        <translation>calidad aún sin calificar</translation>
    </message>
    <message>
        <source>20 messages a second beside the app</source>
        <translation>20 mensajes por segundo junto con la aplicación</translation>
    </message>
    <message>
        <source>up to 1000 messages a second</source>
        <translation>hasta 1000 mensajes por segundo</translation>
    </message>
    <message>
        <source>up to 80 messages a second</source>
        <translation>hasta 80 mensajes por segundo</translation>
    </message>
    <message>
        <source>number connected</source>
        <translation>número conectado</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>Meta dice: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Meta blocks sending. WhatsApp Manager shows why in Overview.</source>
        <translation>Meta bloquea el envío. El Administrador de WhatsApp muestra el motivo en Resumen.</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Meta limits sending for now.</source>
        <translation>Meta limita el envío por ahora.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Account and number can send.</source>
        <translation>La cuenta y el número pueden enviar.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Check again asks Meta.</source>
        <translation>Comprobar de nuevo consulta a Meta.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Agree on another name and request it on the Provision page.</source>
        <translation>Acuerde otro nombre y solicítelo en la página Aprovisionar.</translation>
    </message>
    <message>
        <source>Meta&apos;s reason: %1. Agree on another name and request it on the Provision page.</source>
        <translation>Motivo de Meta: %1. Acuerde otro nombre y solicítelo en la página Aprovisionar.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Meta reviews “%1”. It takes up to two days.</source>
        <translation>Meta revisa “%1”. Tarda hasta dos días.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Customers see “%1”.</source>
        <translation>Los clientes ven “%1”.</translation>
    </message>
    <message>
        <source>Chats not shared</source>
        <translation>Chats no compartidos</translation>
    </message>
    <message>
        <source>The customer did not share the chats.</source>
        <translation>El cliente no compartió los chats.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>%1 % received</source>
        <translation>%1 % recibido</translation>
    </message>
    <message>
        <source>Keep Gangway and the WhatsApp Business app open until it is complete.</source>
        <translation>Mantenga abiertos Gangway y la aplicación WhatsApp Business hasta que termine.</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>Sin solicitar</translation>
    </message>
    <message>
        <source>Contacts and chats were not requested. After 24 hours Meta gives them no more.</source>
        <translation>No se solicitaron contactos ni chats. Después de 24 horas Meta ya no los da.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>The customer accepted the terms.</source>
        <translation>El cliente aceptó las condiciones.</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>Condiciones aceptadas</translation>
    </message>
    <message>
        <source>The ad account is linked. Fetch the token again to read insights.</source>
        <translation>La cuenta publicitaria está vinculada. Obtenga el token de nuevo para leer estadísticas.</translation>
    </message>
    <message>
        <source>Meta links an ad account next.</source>
        <translation>Meta vincula después una cuenta publicitaria.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>Meta&apos;s reason: %1.</source>
        <translation>Motivo de Meta: %1.</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Meta wrote to the customer&apos;s admins. One of them accepts the terms in the e-mail&apos;s link.</source>
        <translation>Meta escribió a los administradores del cliente. Uno de ellos acepta las condiciones en el enlace del correo.</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Can be asked for on the Provision page, More actions.</source>
        <translation>Se pueden solicitar en la página Aprovisionar, Más acciones.</translation>
    </message>
    <message>
        <source>Read it on the Provision page, More actions.</source>
        <translation>Léala en la página Aprovisionar, Más acciones.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Meta decides within 24 hours.</source>
        <translation>Meta decide en 24 horas.</translation>
    </message>
    <message>
        <source>Contacts received: %1.</source>
        <translation>Contactos recibidos: %1.</translation>
    </message>
    <message>
        <source>Messages received: %1.</source>
        <translation>Mensajes recibidos: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::app::HookHelp</name>
    <message>
        <source>How Meta reaches this computer</source>
        <translation>Cómo llega Meta a este equipo</translation>
    </message>
    <message>
        <source>Back to the webhooks</source>
        <translation>Volver a los webhooks</translation>
    </message>
    <message>
        <source>The way of an event</source>
        <translation>El camino de un evento</translation>
    </message>
    <message>
        <source>Meta calls a public HTTPS address with a certificate that browsers trust. A reverse proxy or a tunnel behind that address passes the request on, as plain HTTP and with the body unchanged, to Gangway&apos;s receiver, which listens on this computer only. It checks the signature, stores the event, and only then answers. While Gangway is closed nothing is lost: Meta tries again for up to seven days.</source>
        <translation>Meta llama a una dirección HTTPS pública con un certificado en el que los navegadores confían. Detrás de ella, un proxy inverso o un túnel pasa la solicitud, como HTTP simple y con el cuerpo intacto, al receptor de Gangway, que escucha solo en este equipo. Este comprueba la firma, guarda el evento y solo entonces responde. Con Gangway cerrado no se pierde nada: Meta lo intenta de nuevo hasta siete días.</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>Nombre público</translation>
    </message>
    <message>
        <source>The name in the callback URL. It goes into the configurations below and is not stored.</source>
        <translation>El nombre en la URL de devolución de llamada. Se usa en las configuraciones de abajo y no se guarda.</translation>
    </message>
    <message>
        <source>Reverse proxy on this computer or beside it</source>
        <translation>Proxy inverso en este equipo o junto a él</translation>
    </message>
    <message>
        <source>One path, 3 MB, no rewriting. Take the one you run already.</source>
        <translation>Una ruta, 3 MB, sin reescritura. Use el que ya tiene en marcha.</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>Caddy (gets the certificate by itself)</source>
        <translation>Caddy (obtiene el certificado solo)</translation>
    </message>
    <message>
        <source>Tunnel, for a console on a desk</source>
        <translation>Túnel, para una consola de escritorio</translation>
    </message>
    <message>
        <source>Any tunnel that gives a public HTTPS name and passes bodies on as they are. With a server of your own, this command, and one of the configurations above on the server:</source>
        <translation>Cualquier túnel que dé un nombre HTTPS público y pase los cuerpos tal como son. Con un servidor propio, este comando y, en el servidor, una de las configuraciones de arriba:</translation>
    </message>
    <message>
        <source>Tunnel by SSH</source>
        <translation>Túnel por SSH</translation>
    </message>
    <message>
        <source>A receiver on a server, for events at any hour</source>
        <translation>Un receptor en un servidor, para eventos a cualquier hora</translation>
    </message>
    <message>
        <source>gangway-receiver is the same receiver without a window. It runs behind the same proxy, stores what arrives, and prints it with --dump. Secrets are read from files, never from the command line.</source>
        <translation>gangway-receiver es el mismo receptor sin ventana. Funciona detrás del mismo proxy, guarda lo que llega y lo muestra con --dump. Los secretos se leen de archivos, nunca de la línea de comandos.</translation>
    </message>
    <message>
        <source>gangway-receiver</source>
        <translation>gangway-receiver</translation>
    </message>
    <message>
        <source>Whose address Meta calls</source>
        <translation>A qué dirección llama Meta</translation>
    </message>
    <message>
        <source>The app&apos;s callback URL and verify token stand in the App Dashboard under WhatsApp, Configuration. Saving them makes Meta call the address at once, so the receiver must listen by then. One customer&apos;s events can go elsewhere: the override for a WhatsApp account, set by the step that subscribes webhooks when the profile names a callback URL, or the override for a single number, under More actions of the case. Events about the app itself, such as PARTNER_ADDED, always come to the app&apos;s own address.</source>
        <translation>La URL de devolución de llamada y el token de verificación de la app están en el Panel de apps en WhatsApp, Configuración. Al guardarlos, Meta llama a la dirección al momento, así que el receptor ya debe escuchar. Los eventos de un cliente pueden ir a otro lugar: con la dirección propia de una cuenta de WhatsApp, que define el paso Suscribir webhooks cuando el perfil indica una URL, o con la de un solo número, en Más acciones del caso. Los eventos sobre la propia app, como PARTNER_ADDED, llegan siempre a la dirección de la app.</translation>
    </message>
    <message>
        <source>When nothing arrives</source>
        <translation>Cuando no llega nada</translation>
    </message>
    <message>
        <source>From this computer outwards:</source>
        <translation>De este equipo hacia fuera:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>No Meta app is connected yet.</source>
        <translation>Aún no hay ninguna app de Meta conectada.</translation>
    </message>
    <message>
        <source>The profile leaves the port to chance, so that it is another one after each start. Give it a fixed port in the profile before a proxy points here.</source>
        <translation>El perfil deja el puerto al azar, así que cambia con cada inicio. Defina un puerto fijo en el perfil antes de que un proxy apunte aquí.</translation>
    </message>
    <message>
        <source>To check by hand</source>
        <translation>Para comprobar a mano</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>The receiver listens at %1.</source>
        <translation>El receptor escucha en %1.</translation>
    </message>
    <message>
        <source>The receiver does not listen; the webhooks page says why.</source>
        <translation>El receptor no escucha; la página de webhooks dice por qué.</translation>
    </message>
    <message>
        <source>An event arrived at %1, so the way is open.</source>
        <translation>Llegó un evento a las %1, así que el camino está abierto.</translation>
    </message>
    <message>
        <source>Refused in the last hour: %1. The way is open, but the secret, the verify token or the path does not fit. Their rows say which.</source>
        <translation>Rechazados en la última hora: %1. El camino está abierto, pero no coincide la clave secreta, el token de verificación o la ruta. Sus filas dicen cuál.</translation>
    </message>
    <message>
        <source>Open the public address in a browser: “not verified” is right. An error page of the proxy (502, 504) means that the proxy does not reach the receiver.</source>
        <translation>Abra la dirección pública en un navegador: “not verified” es correcto. Una página de error del proxy (502, 504) significa que el proxy no llega al receptor.</translation>
    </message>
    <message>
        <source>The certificate must be complete, with its intermediates, and not self-signed. Meta does not say so when it gives up.</source>
        <translation>El certificado debe estar completo, con los intermedios, y no ser autofirmado. Meta no lo dice cuando desiste.</translation>
    </message>
    <message>
        <source>App Dashboard, WhatsApp, Configuration: the callback URL is the public address, and the field messages is subscribed, account_update too.</source>
        <translation>Panel de apps, WhatsApp, Configuración: la URL de devolución de llamada es la dirección pública, y el campo messages está suscrito, account_update también.</translation>
    </message>
    <message>
        <source>The app is subscribed to the customer&apos;s WhatsApp account: the step Subscribe webhooks of the case is done.</source>
        <translation>La app está suscrita a la cuenta de WhatsApp del cliente: el paso Suscribir webhooks del caso está hecho.</translation>
    </message>
    <message>
        <source>Another program may have set an override for this account or number; then its events go there. The actions of the case show and remove it.</source>
        <translation>Otro programa puede haber definido otra dirección para esta cuenta o este número; entonces sus eventos van allí. Las acciones del caso la muestran y la quitan.</translation>
    </message>
    <message>
        <source>The app is in live mode. In development mode only test events of the dashboard arrive.</source>
        <translation>La app está en modo activo. En modo de desarrollo solo llegan los eventos de prueba del panel.</translation>
    </message>
</context>
<context>
    <name>gangway::app::HostedPanel</name>
    <message>
        <source>Let the sandbox customer open the link</source>
        <translation>Que el cliente del sandbox abra el enlace</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Signup link</source>
        <translation>Enlace de registro</translation>
    </message>
    <message>
        <source>Signup link as a QR code</source>
        <translation>Enlace de registro como código QR</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy as e-mail</source>
        <translation>Copiar como correo</translation>
    </message>
    <message>
        <source>Signup link copied. Send it to the customer&apos;s admin.</source>
        <translation>Enlace de registro copiado. Envíelo al administrador del cliente.</translation>
    </message>
    <message>
        <source>E-mail copied</source>
        <translation>Correo copiado</translation>
    </message>
    <message>
        <source>Send this link to the customer&apos;s admin</source>
        <translation>Envíe este enlace al administrador del cliente</translation>
    </message>
    <message>
        <source>It opens Meta&apos;s signup in their own browser. They need the number at hand, and admin rights in their business portfolio. The link stays valid; you can close Gangway meanwhile.</source>
        <translation>Abre el registro de Meta en su propio navegador. Hace falta tener el número a mano y ser administrador del portafolio comercial. El enlace sigue siendo válido; mientras tanto puede cerrar Gangway.</translation>
    </message>
    <message>
        <source>Looking for the new account did not work. Gangway tries again by itself.</source>
        <translation>La búsqueda de la cuenta nueva no funcionó. Gangway lo intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>Waiting for the account_update webhook. Keep the receiver running.</source>
        <translation>Esperando el webhook account_update. Mantenga el receptor en marcha.</translation>
    </message>
    <message>
        <source>Waiting for the customer. Last looked at %1, every %2 s.</source>
        <translation>Esperando al cliente. Última consulta a las %1, cada %2 s.</translation>
    </message>
    <message>
        <source>Waiting for the customer.</source>
        <translation>Esperando al cliente.</translation>
    </message>
    <message>
        <source>Which account is this customer&apos;s?</source>
        <translation>¿Qué cuenta es de este cliente?</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Cuenta sin nombre</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Account %1 is this customer&apos;s</source>
        <translation>La cuenta %1 es de este cliente</translation>
    </message>
</context>
<context>
    <name>gangway::app::IdRow</name>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <extracomment>%1 is a label such as &quot;WABA&quot;, %2 the id</extracomment>
        <translation>Copiar %1 %2</translation>
    </message>
</context>
<context>
    <name>gangway::app::InteractiveTab</name>
    <message>
        <source>Kind of interactive message</source>
        <translation>Tipo de mensaje interactivo</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Botones de respuesta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Kind of header</source>
        <translation>Tipo de encabezado</translation>
    </message>
    <message>
        <source>Text header</source>
        <translation>Encabezado de texto</translation>
    </message>
    <message>
        <source>Image by link</source>
        <translation>Imagen por enlace</translation>
    </message>
    <message>
        <source>Video by link</source>
        <translation>Video por enlace</translation>
    </message>
    <message>
        <source>Document by link</source>
        <translation>Documento por enlace</translation>
    </message>
    <message>
        <source>Header, optional</source>
        <translation>Encabezado, opcional</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Footer, optional</source>
        <translation>Pie, opcional</translation>
    </message>
    <message>
        <source>Button 1</source>
        <translation>Botón 1</translation>
    </message>
    <message>
        <source>Button %1, optional</source>
        <translation>Botón %1, opcional</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>Botón que abre la lista</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Address of the file, https</source>
        <translation>Dirección del archivo, https</translation>
    </message>
    <message>
        <source>Write the text and what the person can press.</source>
        <translation>Escriba el texto y lo que la persona puede pulsar.</translation>
    </message>
</context>
<context>
    <name>gangway::app::JsonView</name>
    <message>
        <source>JSON tree</source>
        <translation>Árbol JSON</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Cuerpo sin formato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copiar el cuerpo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Find a key or a value</source>
        <translation>Buscar una clave o un valor</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>This is not JSON (it stops being it at character %1). It is shown as it came.</source>
        <translation>Esto no es JSON (deja de serlo en el carácter %1). Se muestra como llegó.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8 and are shown as a mark.</source>
        <translation>Algunos bytes no son UTF-8 y se muestran con una marca.</translation>
    </message>
    <message>
        <source>No tree: see the raw body.</source>
        <translation>Sin árbol: vea el cuerpo sin formato.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no match in a search</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number and count</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy this part</source>
        <translation>Copiar esta parte</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>Abrir todo lo de abajo</translation>
    </message>
    <message>
        <source>Close everything below</source>
        <translation>Cerrar todo lo de abajo</translation>
    </message>
</context>
<context>
    <name>gangway::app::LaunchBar</name>
    <message>
        <source>Meta ended v2 and v3 on 15 October 2026. It may open the standard flow instead. Choose v4.</source>
        <translation>Meta terminó v2 y v3 el 15 de octubre de 2026. Puede abrir en su lugar el flujo estándar. Elija v4.</translation>
    </message>
    <message>
        <source>With v4 the configuration decides about coexistence. It must have the product WhatsApp Business app user onboarding, or the profile needs a configuration of its own for it.</source>
        <translation>Con v4 la configuración decide sobre la coexistencia. Debe tener el producto WhatsApp Business app user onboarding, o el perfil necesita una configuración propia para ello.</translation>
    </message>
    <message>
        <source>The feature type of the profile is not sent with v4. The configuration decides.</source>
        <translation>La variante del flujo del perfil no se envía con v4. Decide la configuración.</translation>
    </message>
    <message>
        <source>Meta shows only the first of the pre-verified numbers.</source>
        <translation>Meta muestra solo el primero de los números preverificados.</translation>
    </message>
    <message>
        <source>If the customer does not own this portfolio, Meta needs name, e-mail, website and country together.</source>
        <translation>Si el portafolio no es del cliente, Meta exige nombre, correo, sitio web y país juntos.</translation>
    </message>
    <message>
        <source>This profile has no portfolio of its own, so only the account_update webhook can tell that the customer is done. Keep the receiver running.</source>
        <translation>Este perfil no tiene portafolio propio, así que solo el webhook account_update puede avisar que el cliente terminó. Mantenga el receptor en marcha.</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Mensajes de marketing</translation>
    </message>
    <message>
        <source>App access only</source>
        <translation>Solo acceso de la app</translation>
    </message>
    <message>
        <source>Way to open Meta&apos;s signup</source>
        <translation>Modo de abrir el registro de Meta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options of this launch</source>
        <translation>Opciones de esta apertura</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>Meta&apos;s sign-up opens in a window</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Send a link</source>
        <translation>Enviar un enlace</translation>
    </message>
    <message>
        <source>Meta&apos;s window opens here, over your signup page. The usual way: the code and the IDs come back by themselves.</source>
        <translation>La ventana de Meta se abre aquí, sobre su página de registro. El modo habitual: el código y los IDs vuelven solos.</translation>
    </message>
    <message>
        <source>Meta&apos;s page fills this view. For when the window does not open or its code does not arrive. The IDs are read afterwards.</source>
        <translation>La página de Meta ocupa esta vista. Para cuando la ventana no se abre o el código no llega. Los IDs se leen después.</translation>
    </message>
    <message>
        <source>The customer opens Meta&apos;s page in their own browser, without you. Gangway looks for the new account at Meta.</source>
        <translation>El cliente abre la página de Meta en su propio navegador, sin usted. Gangway busca la cuenta nueva en Meta.</translation>
    </message>
    <message>
        <source>Embedded Signup version</source>
        <translation>Versión de Embedded Signup</translation>
    </message>
    <message>
        <source>As in the profile</source>
        <translation>Como en el perfil</translation>
    </message>
    <message>
        <source>Solution ID</source>
        <translation>ID de la solución</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>Versión de Graph API</translation>
    </message>
    <message>
        <source>Pre-verified number IDs</source>
        <translation>IDs de números preverificados</translation>
    </message>
    <message>
        <source>Empty: as in the profile</source>
        <translation>Vacío: como en el perfil</translation>
    </message>
    <message>
        <source>Of a multi-partner solution</source>
        <translation>De una solución de varios socios</translation>
    </message>
    <message>
        <source>Solution Partners only, separated by commas</source>
        <translation>Solo Solution Partners, separados por comas</translation>
    </message>
    <message>
        <source>Signup %1</source>
        <comment>version of Embedded Signup</comment>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Graph %1</source>
        <translation>Graph %1</translation>
    </message>
    <message>
        <source>Coexistence</source>
        <translation>Coexistencia</translation>
    </message>
    <message>
        <source>Solution %1</source>
        <translation>Solución %1</translation>
    </message>
    <message>
        <source>Pre-verified number</source>
        <translation>Número preverificado</translation>
    </message>
    <message>
        <source>This launch may surprise.</source>
        <translation>Esta apertura puede sorprender.</translation>
    </message>
</context>
<context>
    <name>gangway::app::LimitField</name>
    <message>
        <source>%1 / %2</source>
        <comment>characters used of characters allowed</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gangway::app::ListEditor</name>
    <message>
        <source>Add section</source>
        <translation>Añadir sección</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Quitar la sección</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Section title, optional</source>
        <translation>Título de la sección, opcional</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Description, optional</source>
        <translation>Descripción, opcional</translation>
    </message>
    <message>
        <source>Meta takes at most %1 rows in all sections together.</source>
        <translation>Meta acepta como máximo %1 filas entre todas las secciones.</translation>
    </message>
</context>
<context>
    <name>gangway::app::LocationTab</name>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Name of the place, optional</source>
        <translation>Nombre del lugar, opcional</translation>
    </message>
    <message>
        <source>Address, optional</source>
        <translation>Dirección, opcional</translation>
    </message>
    <message>
        <source>Fill in the latitude.</source>
        <translation>Rellene la latitud.</translation>
    </message>
    <message>
        <source>Fill in the longitude.</source>
        <translation>Rellene la longitud.</translation>
    </message>
    <message>
        <source>Give the place by latitude and longitude.</source>
        <translation>Indique el lugar con latitud y longitud.</translation>
    </message>
</context>
<context>
    <name>gangway::app::MainWindow</name>
    <message>
        <source>Gangway</source>
        <comment>window title</comment>
        <translation>Gangway</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>New onboarding</source>
        <translation>Nueva alta</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Mostrar clientes</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Administrar perfiles</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation>Sesión iniciada en este equipo como %1</translation>
    </message>
    <message>
        <source>Change the profile while a step runs?</source>
        <translation>¿Cambiar de perfil con un paso en curso?</translation>
    </message>
    <message>
        <source>The step goes on with the profile of its case. Only new cases use the other profile.</source>
        <translation>El paso continúa con el perfil de su caso. Solo los casos nuevos usan el otro perfil.</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Cambiar de perfil</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Conservar este perfil</translation>
    </message>
    <message>
        <source>Use memory for this session only</source>
        <translation>Usar la memoria solo en esta sesión</translation>
    </message>
    <message>
        <source>Secrets stay in memory until Gangway closes</source>
        <translation>Los secretos quedan en memoria hasta que Gangway se cierre</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Gangway cannot read or keep tokens and PINs, so nothing is sent to Meta. Unlock it and go on.</source>
        <translation>Gangway no puede leer ni guardar tokens y PIN, así que no se envía nada a Meta. Desbloquéelo y continúe.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>This computer has no keychain that Gangway can use.</source>
        <translation>Este equipo no tiene un llavero que Gangway pueda usar.</translation>
    </message>
    <message>
        <source>Tokens and PINs cannot be kept, and there is no fallback to a file. Start a keyring service such as GNOME Keyring or KWallet, or keep secrets in memory: they are gone when Gangway closes.</source>
        <translation>Los tokens y PIN no se pueden guardar, y no hay alternativa en archivo. Inicie un servicio de llavero como GNOME Keyring o KWallet, o mantenga los secretos en memoria: desaparecen cuando Gangway se cierra.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The system did not start %1. Start it by hand with the option --sandbox.</source>
        <translation>El sistema no inició %1. Inícielo a mano con la opción --sandbox.</translation>
    </message>
    <message>
        <source>Quit while contacts and chats arrive?</source>
        <translation>¿Salir mientras llegan contactos y chats?</translation>
    </message>
    <message>
        <source>Meta sends contacts and chats of %1 now, and sends them once. What arrives while Gangway is closed is lost unless another receiver takes it.</source>
        <translation>Meta está enviando contactos y chats de %1, y los envía una sola vez. Lo que llegue con Gangway cerrado se pierde, salvo que lo reciba otro receptor.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Show webhooks</source>
        <translation>Mostrar webhooks</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensajes</translation>
    </message>
    <message>
        <source>Messages with “%1”</source>
        <comment>what the person typed</comment>
        <translation>Mensajes con “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensaje sin leer</numerusform>
            <numerusform>%n mensajes sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::app::MediaTab</name>
    <message>
        <source>Caption, optional</source>
        <translation>Texto al pie, opcional</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>Meta takes %1.</source>
        <comment>file types and sizes</comment>
        <translation>Meta acepta %1.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
</context>
<context>
    <name>gangway::app::MessageComposer</name>
    <message>
        <source>Type a reply</source>
        <translation>Escriba una respuesta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <comment>the keys that send</comment>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Show that I am writing, and mark as read</source>
        <translation>Mostrar que escribo y marcar como leído</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactivo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More kinds of messages</source>
        <translation>Más tipos de mensajes</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Vista previa del enlace</translation>
    </message>
    <message>
        <source>Do not answer this message</source>
        <translation>No responder a este mensaje</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>The profile of this case is gone. Nothing was sent.</source>
        <translation>El perfil de este caso ya no existe. No se envió nada.</translation>
    </message>
    <message>
        <source>The 24-hour window is closed. Nothing was sent.</source>
        <translation>La ventana de 24 horas está cerrada. No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>No se envió nada. %1 %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <comment>who wrote the message</comment>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Choose a conversation.</source>
        <translation>Elija una conversación.</translation>
    </message>
    <message>
        <source>No case in Gangway has this number, so there is no token to send with.</source>
        <translation>Ningún caso de Gangway tiene este número, así que no hay token con el que enviar.</translation>
    </message>
    <message>
        <source>There is no token for this number. Launch the signup of the case again.</source>
        <translation>No hay token para este número. Abra de nuevo el registro del caso.</translation>
    </message>
    <message>
        <source>The file is on its way to Meta. The message follows.</source>
        <translation>El archivo va camino de Meta. El mensaje va después.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <translation>El mensaje está en camino.</translation>
    </message>
    <message>
        <source>Only templates can be sent now.</source>
        <translation>Ahora solo se pueden enviar plantillas.</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Enviar plantilla</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Quick reply: %1</source>
        <translation>Respuesta rápida: %1</translation>
    </message>
    <message>
        <source>The profile of this case is gone, so Meta cannot be asked.</source>
        <translation>El perfil de este caso ya no existe, así que no se puede preguntar a Meta.</translation>
    </message>
    <message>
        <source>The templates could not be fetched. %1 %2</source>
        <comment>why, what to do</comment>
        <translation>No se pudieron obtener las plantillas. %1 %2</translation>
    </message>
    <message>
        <source>Meta asks for a pause. The reaction goes out by itself after it.</source>
        <translation>Meta pide una pausa. La reacción sale sola después.</translation>
    </message>
</context>
<context>
    <name>gangway::app::MessageDetails</name>
    <message>
        <source>Message details</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was kept of the message</source>
        <translation>Lo que se guardó del mensaje</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhooks %1</source>
        <comment>how many</comment>
        <translation>Webhooks %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Waits, then goes out by itself.</source>
        <translation>Espera y después sale solo.</translation>
    </message>
    <message>
        <source>Meta asked to wait until %1.</source>
        <translation>Meta pidió esperar hasta las %1.</translation>
    </message>
    <message>
        <source>Earlier messages to this person go first.</source>
        <translation>Primero salen los mensajes anteriores a esta persona.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Meta did not answer.</source>
        <translation>Meta no respondió.</translation>
    </message>
    <message>
        <source>The message may have arrived. Gangway never sends it again by itself: look at the person&apos;s answer, or ask, before it goes out twice.</source>
        <translation>El mensaje puede haber llegado. Gangway nunca lo envía de nuevo por sí solo: mire la respuesta de la persona, o pregunte, antes de que salga dos veces.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Meta gave no reason.</source>
        <translation>Meta no dio el motivo.</translation>
    </message>
    <message>
        <source>Not sent: called off here.</source>
        <translation>No enviado: se canceló aquí.</translation>
    </message>
    <message>
        <source>Nothing went to Meta.</source>
        <translation>No se envió nada a Meta.</translation>
    </message>
    <message>
        <source>Code %1, subcode %2</source>
        <translation>Código %1, subcódigo %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Trace ID %1</source>
        <translation>ID de seguimiento %1</translation>
    </message>
    <message>
        <source>Copy for Meta support</source>
        <translation>Copiar para el soporte de Meta</translation>
    </message>
    <message>
        <source>Send as template</source>
        <translation>Enviar como plantilla</translation>
    </message>
    <message>
        <source>Sent with the WhatsApp Business app: there was no request from here.</source>
        <translation>Enviado con la aplicación WhatsApp Business: no hubo solicitud desde aquí.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Meta has not answered.</source>
        <translation>Meta no ha respondido.</translation>
    </message>
    <message>
        <source>No webhook came for this message yet.</source>
        <translation>Aún no llegó ningún webhook de este mensaje.</translation>
    </message>
</context>
<context>
    <name>gangway::app::Messages</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>No answer from Meta</source>
        <translation>Sin respuesta de Meta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1:%2:%3 left</source>
        <translation>quedan %1:%2:%3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Interactive, reply buttons</source>
        <translation>Interactivo, botones de respuesta</translation>
    </message>
    <message>
        <source>Interactive, list</source>
        <translation>Interactivo, lista</translation>
    </message>
    <message>
        <source>Interactive, link button</source>
        <translation>Interactivo, botón con enlace</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Reply to a button</source>
        <translation>Respuesta a un botón</translation>
    </message>
    <message>
        <source>Answered form</source>
        <translation>Formulario respondido</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Note by WhatsApp</source>
        <translation>Aviso de WhatsApp</translation>
    </message>
    <message>
        <source>Not passed on by WhatsApp</source>
        <translation>No transmitido por WhatsApp</translation>
    </message>
    <message>
        <source>File of the shared history</source>
        <translation>Archivo del historial compartido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>The message was made from a template; %1 is its name.</extracomment>
        <translation>plantilla %1</translation>
    </message>
    <message>
        <source>Reaction taken away</source>
        <translation>Reacción retirada</translation>
    </message>
    <message>
        <source>Reaction %1</source>
        <translation>Reacción %1</translation>
    </message>
    <message numerus="yes">
        <source>Order with %n item(s)</source>
        <translation>
            <numerusform>Pedido con %n artículo</numerusform>
            <numerusform>Pedido con %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp Business app</source>
        <translation>Aplicación WhatsApp Business</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>your reaction %1</source>
        <translation>su reacción %1</translation>
    </message>
    <message>
        <source>reaction %1</source>
        <translation>reacción %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote it, then what.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gangway::app::MessagesPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the sandbox&apos;s phone</source>
        <translation>Abrir el teléfono del sandbox</translation>
    </message>
    <message>
        <source>Open the customer&apos;s case</source>
        <translation>Abrir el caso del cliente</translation>
    </message>
    <message>
        <source>More about conversations</source>
        <translation>Más sobre las conversaciones</translation>
    </message>
    <message>
        <source>Tell people that their messages were read</source>
        <translation>Avisar a las personas de que se leyeron sus mensajes</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Ninguna conversación elegida</translation>
    </message>
    <message>
        <source>Choose one on the left, or start one with the pencil.</source>
        <translation>Elija una a la izquierda o empiece una con el lápiz.</translation>
    </message>
    <message>
        <source>to the number with ID %1, which no case has</source>
        <translation>al número con ID %1, que ningún caso tiene</translation>
    </message>
    <message>
        <source>with %1, %2</source>
        <comment>customer, its number</comment>
        <translation>con %1, %2</translation>
    </message>
    <message>
        <source>Window open, %1</source>
        <translation>Ventana abierta, %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Ventana cerrada</translation>
    </message>
    <message>
        <source>Window not open yet</source>
        <translation>Ventana aún no abierta</translation>
    </message>
    <message>
        <source>Window closed at %1</source>
        <translation>Ventana cerrada a las %1</translation>
    </message>
    <message>
        <source>Window closed yesterday at %1</source>
        <translation>Ventana cerrada ayer a las %1</translation>
    </message>
    <message>
        <source>Window closed on %1 at %2</source>
        <translation>Ventana cerrada el %1 a las %2</translation>
    </message>
</context>
<context>
    <name>gangway::app::NameForm</name>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>how many characters are typed, of the most that Meta takes</extracomment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Meta wants another display name.</source>
        <translation>Meta quiere otro nombre visible.</translation>
    </message>
    <message>
        <source>Meta declined the display name: %1</source>
        <translation>Meta rechazó el nombre visible: %1</translation>
    </message>
    <message>
        <source>The name must belong to the business: it appears on the customer&apos;s website or documents, and is no slogan.</source>
        <translation>El nombre debe pertenecer a la empresa: aparece en el sitio web o en documentos del cliente y no es un eslogan.</translation>
    </message>
    <message>
        <source>Agree on another name with the customer and type it here. Meta reviews it again.</source>
        <translation>Acuerde otro nombre con el cliente y escríbalo aquí. Meta lo revisa de nuevo.</translation>
    </message>
    <message>
        <source>Request name</source>
        <translation>Solicitar nombre</translation>
    </message>
</context>
<context>
    <name>gangway::app::NavRail</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>gangway::app::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Who do you want to write to?</source>
        <translation>¿A quién quiere escribir?</translation>
    </message>
    <message>
        <source>From the number</source>
        <translation>Desde el número</translation>
    </message>
    <message>
        <source>No customer has a number yet. Finish an onboarding first.</source>
        <translation>Ningún cliente tiene número todavía. Termine antes un alta.</translation>
    </message>
    <message>
        <source>The person&apos;s phone number</source>
        <translation>Número de teléfono de la persona</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>Con + y el código de país.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For this list only. The person&apos;s own name replaces it when they write.</source>
        <translation>Solo para esta lista. El nombre propio de la persona lo reemplaza cuando escribe.</translation>
    </message>
    <message>
        <source>The first message has to be a template: the 24-hour window opens when the person writes. Write only to people who agreed to be written to.</source>
        <translation>El primer mensaje tiene que ser una plantilla: la ventana de 24 horas se abre cuando la persona escribe. Escriba solo a quien aceptó recibir mensajes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir plantilla</translation>
    </message>
    <message>
        <source>No numbering plan has this number. Start with + and the country code.</source>
        <translation>Ningún plan de numeración tiene este número. Empiece con + y el código de país.</translation>
    </message>
</context>
<context>
    <name>gangway::app::NoticeList</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Back to signup</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>gangway::app::Notices</name>
    <message>
        <source>The business token has ended.</source>
        <translation>El token del cliente venció.</translation>
    </message>
    <message>
        <source>Meta refuses the business token.</source>
        <translation>Meta rechaza el token del cliente.</translation>
    </message>
    <message>
        <source>Nothing can be asked of Meta for this customer until there is a new one.</source>
        <translation>No se puede pedir nada a Meta para este cliente hasta que haya uno nuevo.</translation>
    </message>
    <message>
        <source>The business token ends in 1 day.</source>
        <translation>El token del cliente vence en 1 día.</translation>
    </message>
    <message numerus="yes">
        <source>The business token ends in %n days.</source>
        <translation>
            <numerusform>El token del cliente vence en %n día.</numerusform>
            <numerusform>El token del cliente vence en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The business token ends today.</source>
        <translation>El token del cliente vence hoy.</translation>
    </message>
    <message>
        <source>It ends on %1. Renew it before, the customer only confirms.</source>
        <translation>Vence el %1. Renuévelo antes, el cliente solo confirma.</translation>
    </message>
    <message>
        <source>The customer has no payment method.</source>
        <translation>El cliente no tiene método de pago.</translation>
    </message>
    <message>
        <source>Meta blocks messages that cost money, templates above all. Replies to customers go on.</source>
        <translation>Meta bloquea los mensajes de pago, sobre todo las plantillas. Las respuestas a clientes continúan.</translation>
    </message>
    <message>
        <source>Meta blocks sending.</source>
        <translation>Meta bloquea el envío.</translation>
    </message>
    <message>
        <source>Meta gives no reason. WhatsApp Manager shows one in Overview.</source>
        <translation>Meta no da el motivo. El Administrador de WhatsApp lo muestra en Resumen.</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>Meta dice: %1</translation>
    </message>
    <message>
        <source>The number came without the WhatsApp Business app.</source>
        <translation>El número llegó sin la aplicación WhatsApp Business.</translation>
    </message>
    <message>
        <source>The plan was app and system together, but Meta ended the signup as an ordinary one. Registering the number would end the app on the phone.</source>
        <translation>El plan era aplicación y sistema juntos, pero Meta terminó el registro como uno común. Registrar el número terminaría la aplicación en el teléfono.</translation>
    </message>
    <message>
        <source>The 24 hours for contacts and history are over.</source>
        <translation>Las 24 horas para contactos e historial terminaron.</translation>
    </message>
    <message>
        <source>What was not requested cannot be requested any more. New messages arrive all the same.</source>
        <translation>Lo que no se solicitó ya no se puede solicitar. Los mensajes nuevos llegan igual.</translation>
    </message>
    <message>
        <source>The customer did not share the chat history.</source>
        <translation>El cliente no compartió el historial de chats.</translation>
    </message>
    <message>
        <source>The app asked, and the customer chose not to. New messages arrive all the same.</source>
        <translation>La aplicación preguntó y el cliente eligió no compartirlo. Los mensajes nuevos llegan igual.</translation>
    </message>
    <message>
        <source>Messages neither arrive nor can be sent. Meta&apos;s reason: %1.</source>
        <translation>Los mensajes no llegan ni se pueden enviar. Motivo de Meta: %1.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>The number is disconnected from the Cloud API.</source>
        <translation>El número está desconectado de la Cloud API.</translation>
    </message>
    <message>
        <source>Meta restricts the account.</source>
        <translation>Meta restringe la cuenta.</translation>
    </message>
    <message>
        <source>Meta reported %1. The customer sees the reason in WhatsApp Manager and can ask for a review there.</source>
        <translation>Meta informó %1. El cliente ve el motivo en el Administrador de WhatsApp y puede pedir allí una revisión.</translation>
    </message>
    <message>
        <source>Meta declined the display name.</source>
        <translation>Meta rechazó el nombre visible.</translation>
    </message>
    <message>
        <source>Meta&apos;s reason: %1</source>
        <translation>Motivo de Meta: %1</translation>
    </message>
    <message>
        <source>Not every event goes to the account&apos;s own address.</source>
        <translation>No todos los eventos van a la dirección propia de la cuenta.</translation>
    </message>
    <message>
        <source>Meta sends account_update and template events to the app&apos;s address only. Somebody must listen there.</source>
        <translation>Meta envía account_update y los eventos de plantillas solo a la dirección de la app. Alguien debe escuchar allí.</translation>
    </message>
</context>
<context>
    <name>gangway::app::NumberForm</name>
    <message>
        <source>Calling code</source>
        <translation>Código del país</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>No numbering plan has such a number. Type it as people in that country dial it, without the calling code.</source>
        <translation>Ningún plan de numeración tiene este número. Escríbalo como se marca en ese país, sin el código del país.</translation>
    </message>
    <message>
        <source>Not a calling code.</source>
        <translation>No es un código de país.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>how many characters are typed, of the most that Meta takes</extracomment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>As customers see it. Meta reviews it.</source>
        <translation>Como lo ven los clientes. Meta lo revisa.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The account has no number.</source>
        <translation>La cuenta no tiene número.</translation>
    </message>
    <message>
        <source>The customer finished the signup without one.</source>
        <translation>El cliente terminó el registro sin número.</translation>
    </message>
    <message>
        <source>Type the number that the customer wants to use. It must not be in use on WhatsApp, and it must take an SMS or a call now.</source>
        <translation>Escriba el número que el cliente quiere usar. No debe estar en uso en WhatsApp y debe poder recibir ahora un SMS o una llamada.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Añadir número</translation>
    </message>
</context>
<context>
    <name>gangway::app::NumberPage</name>
    <message>
        <source>Start 2 h timer</source>
        <translation>Iniciar 2 h de espera</translation>
    </message>
    <message>
        <source>Which path fits this number?</source>
        <translation>¿Qué camino sirve para este número?</translation>
    </message>
    <message>
        <source>Ask these questions on the call. The plan on the right follows the answers.</source>
        <translation>Haga estas preguntas en la llamada. El plan de la derecha sigue las respuestas.</translation>
    </message>
    <message>
        <source>Instructions copied in %1</source>
        <translation>Instrucciones copiadas en %1</translation>
    </message>
    <message>
        <source>Show how to check on the phone</source>
        <translation>Mostrar cómo verlo en el teléfono</translation>
    </message>
    <message>
        <source>Not sure?</source>
        <translation>¿Dudas?</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp on the phone, then Settings, and to read the number under the name. The Business app has a B in its icon and Business tools in its settings. If no app opens with this number, choose one of the two answers without an app.</source>
        <translation>Pida al cliente que abra WhatsApp en el teléfono, después Ajustes, y lea el número debajo del nombre. WhatsApp Business tiene una B en el icono y Herramientas para la empresa en sus ajustes. Si ninguna aplicación se abre con este número, elija una de las dos respuestas sin aplicación.</translation>
    </message>
    <message>
        <source>Start when the number is changed</source>
        <translation>Inicie cuando se cambie el número</translation>
    </message>
    <message>
        <source>Start the wait when the customer has changed the number</source>
        <translation>Inicie la espera cuando el cliente haya cambiado el número</translation>
    </message>
    <message>
        <source>Number is free in about %1 h %2 min</source>
        <translation>Número libre en unas %1 h %2 min</translation>
    </message>
    <message>
        <source>The wait is over. The number should be free.</source>
        <translation>La espera terminó. El número ya debería estar libre.</translation>
    </message>
    <message>
        <source>Stop timer</source>
        <translation>Parar espera</translation>
    </message>
    <message>
        <source>Clear timer</source>
        <translation>Quitar espera</translation>
    </message>
    <message>
        <source>Save instructions</source>
        <translation>Guardar instrucciones</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>Continue to signup</source>
        <translation>Continuar al registro</translation>
    </message>
    <message>
        <source>Answer the questions to continue</source>
        <translation>Responda las preguntas para continuar</translation>
    </message>
    <message>
        <source>No number typed yet. It can wait for Meta&apos;s page</source>
        <translation>Aún no hay número. Puede esperar a la página de Meta</translation>
    </message>
</context>
<context>
    <name>gangway::app::PhoneBubble</name>
    <message>
        <source>Sent: %1</source>
        <comment>a message on the simulated phone</comment>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a message on the simulated phone</comment>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of a list: title, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This phone cannot call.</source>
        <translation>Este teléfono no puede llamar.</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Reacciones: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>time</comment>
        <translation>Editado %1</translation>
    </message>
    <message>
        <source>Read by the business</source>
        <translation>Leído por la empresa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>More about this message</source>
        <translation>Más sobre este mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Reaccionar con %1</translation>
    </message>
    <message>
        <source>Take the reaction back</source>
        <translation>Retirar la reacción</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Eliminar para todos</translation>
    </message>
</context>
<context>
    <name>gangway::app::PhoneChat</name>
    <message>
        <source>Messages on the phone</source>
        <translation>Mensajes en el teléfono</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Un mensaje anterior</translation>
    </message>
</context>
<context>
    <name>gangway::app::PhonePanel</name>
    <message>
        <source>Sandbox: the customer&apos;s phone</source>
        <translation>Sandbox: el teléfono del cliente</translation>
    </message>
    <message>
        <source>No number to write to yet</source>
        <translation>Aún sin número al que escribir</translation>
    </message>
    <message>
        <source>The phone can write to a business as soon as its number is registered.</source>
        <translation>El teléfono puede escribir a una empresa en cuanto su número esté registrado.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone</source>
        <translation>El teléfono del cliente</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Whose phone this is</source>
        <translation>De quién es este teléfono</translation>
    </message>
    <message>
        <source>Chat with</source>
        <translation>Chat con</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Número de la empresa</translation>
    </message>
    <message>
        <source>typing…</source>
        <comment>the business writes an answer</comment>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>Write a new message instead</source>
        <translation>Escribir un mensaje nuevo en su lugar</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Enviar otra cosa</translation>
    </message>
    <message>
        <source>Message to the business</source>
        <translation>Mensaje a la empresa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Audio file</source>
        <translation>Archivo de audio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>A kind that businesses cannot see</source>
        <translation>Un tipo que las empresas no ven</translation>
    </message>
    <message>
        <source>Move to a new number</source>
        <translation>Pasar a un número nuevo</translation>
    </message>
    <message>
        <source>Let the business answer in its own app</source>
        <translation>Que la empresa responda en su aplicación</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Off: messages wait at Meta and are delivered when the phone is back.</source>
        <translation>Desactivado: los mensajes esperan en Meta y se entregan cuando el teléfono vuelve.</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmaciones de lectura</translation>
    </message>
    <message>
        <source>Off: the business never hears that a message was read.</source>
        <translation>Desactivado: la empresa nunca sabe que se leyó un mensaje.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>On: this person blocked the business. Its messages fail.</source>
        <translation>Activado: esta persona bloqueó a la empresa. Sus mensajes fallan.</translation>
    </message>
    <message>
        <source>number hidden</source>
        <comment>by a person with a user name</comment>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person&apos;s name, phone number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>You blocked this business</source>
        <translation>Bloqueó a esta empresa</translation>
    </message>
    <message>
        <source>Editing: %1</source>
        <translation>Editando: %1</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Respuesta a: %1</translation>
    </message>
    <message>
        <source>This message cannot be edited to that. Messages can be edited for 15 minutes.</source>
        <translation>Este mensaje no se puede editar así. Los mensajes se pueden editar durante 15 minutos.</translation>
    </message>
    <message>
        <source>Paulista Avenue</source>
        <comment>a place in São Paulo</comment>
        <translation>Avenida Paulista</translation>
    </message>
    <message>
        <source>Answered in the WhatsApp Business app.</source>
        <translation>Respondido en la aplicación WhatsApp Business.</translation>
    </message>
</context>
<context>
    <name>gangway::app::PinField</name>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, seis dígitos</translation>
    </message>
</context>
<context>
    <name>gangway::app::PinForm</name>
    <message>
        <source>Use the existing PIN</source>
        <translation>Usar el PIN existente</translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <translation>Definir un PIN nuevo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The customer confirmed this PIN</source>
        <translation>El cliente confirmó este PIN</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, seis dígitos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Ocultar el PIN</translation>
    </message>
    <message>
        <source>Show the PIN while it is typed</source>
        <translation>Mostrar el PIN al escribirlo</translation>
    </message>
    <message>
        <source>Set a new PIN for %1?</source>
        <translation>¿Definir un PIN nuevo para %1?</translation>
    </message>
    <message>
        <source>The PIN the customer has today stops working. Tell the customer the new one: it is needed whenever the number is registered again.</source>
        <translation>El PIN que el cliente tiene hoy deja de funcionar. Dígale el nuevo al cliente: hace falta cada vez que el número se registre de nuevo.</translation>
    </message>
    <message>
        <source>The customer agreed to a new PIN</source>
        <translation>El cliente aceptó un PIN nuevo</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>Conservar el PIN</translation>
    </message>
    <message>
        <source>Set new PIN</source>
        <translation>Definir PIN nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n PINs in a row were refused. Stop and ask the customer.</source>
        <translation>
            <numerusform>Se rechazó %n PIN. Deténgase y pregunte al cliente.</numerusform>
            <numerusform>Se rechazaron %n PIN seguidos. Deténgase y pregunte al cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many wrong PINs block the number for a while</source>
        <translation>Muchos PIN erróneos bloquean el número un tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s before the next try.</source>
        <translation>
            <numerusform>Espere %n s antes del próximo intento.</numerusform>
            <numerusform>Espere %n s antes del próximo intento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the box when the customer has confirmed the PIN.</source>
        <translation>Marque la casilla cuando el cliente haya confirmado el PIN.</translation>
    </message>
    <message>
        <source>The PIN is kept in the keychain and never written to the log.</source>
        <translation>El PIN se guarda en el llavero y nunca se escribe en el registro de eventos.</translation>
    </message>
    <message>
        <source>1 more digit.</source>
        <translation>Falta 1 cifra.</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits.</source>
        <translation>
            <numerusform>Falta %n cifra.</numerusform>
            <numerusform>Faltan %n cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Definir PIN</translation>
    </message>
    <message>
        <source>The number gets a new two-step verification PIN.</source>
        <translation>El número recibe un PIN nuevo de verificación en dos pasos.</translation>
    </message>
    <message>
        <source>The number may have a two-step verification PIN, and Gangway does not know it.</source>
        <translation>El número puede tener un PIN de verificación en dos pasos que Gangway no conoce.</translation>
    </message>
    <message>
        <source>The PIN is asked for whenever the number is registered. Gangway keeps it in the keychain.</source>
        <translation>El PIN se pide cada vez que el número se registra. Gangway lo guarda en el llavero.</translation>
    </message>
    <message>
        <source>The number was on the Cloud API before. Registering it needs its PIN.</source>
        <translation>El número ya estuvo en la Cloud API. Para registrarlo hace falta su PIN.</translation>
    </message>
    <message>
        <source>Type six digits and tell the customer.</source>
        <translation>Escriba seis dígitos y comuníquelos al cliente.</translation>
    </message>
    <message>
        <source>Ask the customer for the PIN and type it here. If nobody knows it, set a new PIN.</source>
        <translation>Pida el PIN al cliente y escríbalo aquí. Si nadie lo sabe, defina un PIN nuevo.</translation>
    </message>
</context>
<context>
    <name>gangway::app::PlaceMarker</name>
    <message>
        <source>In Gangway</source>
        <translation>En Gangway</translation>
    </message>
    <message>
        <source>On Meta&apos;s page</source>
        <translation>En la página de Meta</translation>
    </message>
    <message>
        <source>In the WhatsApp app</source>
        <translation>En la aplicación WhatsApp</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>En el teléfono</translation>
    </message>
</context>
<context>
    <name>gangway::app::PlanView</name>
    <message>
        <source>The plan appears when the questions are answered.</source>
        <translation>El plan aparece cuando se responden las preguntas.</translation>
    </message>
    <message>
        <source>Last copied: never</source>
        <translation>Última copia: nunca</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>Por qué este plan</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Chat history</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>App on this number</source>
        <translation>App en este número</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Aptitud</translation>
    </message>
    <message>
        <source>Before the signup</source>
        <translation>Antes del registro</translation>
    </message>
    <message>
        <source>Instructions for the customer</source>
        <translation>Instrucciones para el cliente</translation>
    </message>
    <message>
        <source>Language of the instructions</source>
        <translation>Idioma de las instrucciones</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copiar instrucciones</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Last copied: %1</source>
        <translation>Última copia: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::PrefillForm</name>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Display name on WhatsApp</source>
        <translation>Nombre visible en WhatsApp</translation>
    </message>
    <message>
        <source>More details for Meta&apos;s form</source>
        <translation>Más datos para el formulario de Meta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Business portfolio ID</source>
        <translation>ID del portafolio comercial</translation>
    </message>
    <message>
        <source>WhatsApp account ID</source>
        <translation>ID de la cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>When the customer has one already</source>
        <translation>Cuando el cliente ya tiene uno</translation>
    </message>
    <message>
        <source>Only together with a pre-verified number</source>
        <translation>Solo junto con un número preverificado</translation>
    </message>
    <message>
        <source>Meta&apos;s screens start with these. The customer can change everything there.</source>
        <translation>Las pantallas de Meta empiezan con estos datos. El cliente puede cambiar todo allí.</translation>
    </message>
    <message>
        <source>Meta takes name, category and description only together.</source>
        <translation>Meta solo acepta nombre, categoría y descripción juntos.</translation>
    </message>
    <message>
        <source>2 to 75 characters. This has %1.</source>
        <translation>De 2 a 75 caracteres. Aquí hay %1.</translation>
    </message>
    <message>
        <source>Up to %1 characters. This has %2.</source>
        <translation>Hasta %1 caracteres. Aquí hay %2.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>An ID has digits only.</source>
        <translation>Un ID solo tiene cifras.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Autos y vehículos</translation>
    </message>
    <message>
        <source>Beauty, spa and salon</source>
        <translation>Belleza, spa y salón</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Entretenimiento</translation>
    </message>
    <message>
        <source>Event planning</source>
        <translation>Organización de eventos</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Alimentos y abarrotes</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Servicio público</translation>
    </message>
    <message>
        <source>Hotel and lodging</source>
        <translation>Hotel y alojamiento</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Non-profit organization</source>
        <translation>Organización sin fines de lucro</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Servicios profesionales</translation>
    </message>
    <message>
        <source>Shopping and retail</source>
        <translation>Compras y venta minorista</translation>
    </message>
    <message>
        <source>Travel and transport</source>
        <translation>Viajes y transporte</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Bebidas alcohólicas</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>Apuestas en línea</translation>
    </message>
    <message>
        <source>Gambling on site</source>
        <translation>Apuestas presenciales</translation>
    </message>
    <message>
        <source>Over-the-counter drugs</source>
        <translation>Medicamentos sin receta</translation>
    </message>
</context>
<context>
    <name>gangway::app::PreviewBubble</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>gangway::app::ProfileEditor</name>
    <message>
        <source>Built in. It shows how a profile looks and cannot be changed.</source>
        <translation>Incluido. Muestra cómo es un perfil y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export without secrets</source>
        <translation>Exportar sin secretos</translation>
    </message>
    <message>
        <source>Solution Partner</source>
        <translation>Solution Partner</translation>
    </message>
    <message>
        <source>Tech Provider</source>
        <translation>Tech Provider</translation>
    </message>
    <message>
        <source>Tech Partner</source>
        <translation>Tech Partner</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>App de Meta</translation>
    </message>
    <message>
        <source>from the App Dashboard</source>
        <translation>del Panel de apps</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Clave secreta de la app</translation>
    </message>
    <message>
        <source>Signup page</source>
        <translation>Página de registro</translation>
    </message>
    <message>
        <source>Must be HTTPS and listed in Allowed domains and Valid OAuth redirect URIs</source>
        <translation>Debe ser HTTPS y figurar en Allowed domains y Valid OAuth redirect URIs</translation>
    </message>
    <message>
        <source>For customers without a language of their own, such as en_US</source>
        <translation>Para clientes sin idioma propio, como en_US</translation>
    </message>
    <message>
        <source>Credit line and system user</source>
        <translation>Línea de crédito y usuario del sistema</translation>
    </message>
    <message>
        <source>Solution Partner only</source>
        <translation>Solo Solution Partner</translation>
    </message>
    <message>
        <source>Empty: the portfolio&apos;s first line</source>
        <translation>Vacío: la primera línea del portafolio</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Token del usuario del sistema</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook verify token</source>
        <translation>Token de verificación del webhook</translation>
    </message>
    <message>
        <source>Empty: the address set in the App Dashboard</source>
        <translation>Vacío: la dirección definida en el Panel de apps</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Este escritorio no tiene llavero.</translation>
    </message>
    <message>
        <source>Gangway keeps secrets nowhere else, so none can be stored or read. Unlock it and try again.</source>
        <translation>Gangway no guarda secretos en ningún otro lugar, así que no se puede guardar ni leer ninguno. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviarlo de todos modos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Se muestra abajo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Coexistence with the app</source>
        <translation>Coexistencia con la app</translation>
    </message>
    <message>
        <source>Account only, no number</source>
        <translation>Solo cuenta, sin número</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Mensajes de marketing</translation>
    </message>
    <message>
        <source>Install the app only</source>
        <translation>Solo instalar la app</translation>
    </message>
    <message>
        <source>200 after business verification, App Review and access verification</source>
        <translation>200 tras verificación de la empresa, App Review y verificación de acceso</translation>
    </message>
    <message>
        <source>Gangway knows no dates for it</source>
        <translation>Gangway no conoce fechas para ella</translation>
    </message>
    <message>
        <source>Meta ended it on %1</source>
        <translation>Meta la terminó el %1</translation>
    </message>
    <message>
        <source>Meta keeps it until %1</source>
        <translation>Meta la mantiene hasta el %1</translation>
    </message>
    <message>
        <source>The newest; Meta has named no end</source>
        <translation>La más nueva; Meta no ha anunciado un fin</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1, terminó el %2</translation>
    </message>
    <message>
        <source>Window over Gangway&apos;s page</source>
        <translation>Ventana sobre la página</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Link for the customer&apos;s browser</source>
        <translation>Enlace para el cliente</translation>
    </message>
    <message>
        <source>What a case begins with; each can choose another</source>
        <translation>Con lo que empieza un caso; cada uno puede cambiarlo</translation>
    </message>
    <message>
        <source>Its own login configuration for coexistence; empty: the one above</source>
        <translation>Configuración de login propia para coexistencia; vacío: la de arriba</translation>
    </message>
    <message>
        <source>In one call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>Share, then attach</source>
        <translation>Compartir, después asociar</translation>
    </message>
    <message>
        <source>Meta documents both; one call is simpler</source>
        <translation>Meta documenta ambos; una llamada es más simple</translation>
    </message>
    <message>
        <source>Launch options, storage of messages, tasks of the system user, receiver. The defaults suit most partners.</source>
        <translation>Opciones de apertura, almacenamiento de mensajes, tareas del usuario del sistema, receptor. Los valores predeterminados sirven a la mayoría de los socios.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>what Embedded Signup is started with</source>
        <translation>con lo que se abre Embedded Signup</translation>
    </message>
    <message>
        <source>Cases for coexistence ask for it by themselves</source>
        <translation>Los casos de coexistencia la piden solos</translation>
    </message>
    <message>
        <source>v4 takes the flow from the login configuration; Meta&apos;s pages disagree on whether it reads this, too</source>
        <translation>v4 toma el flujo de la configuración de login; las páginas de Meta no coinciden en si también lee esto</translation>
    </message>
    <message>
        <source>In v4 marketing messages are a product of the login configuration</source>
        <translation>En v4 los mensajes de marketing son un producto de la configuración de login</translation>
    </message>
    <message>
        <source>Multi-Partner Solution; empty: none</source>
        <translation>Multi-Partner Solution; vacío: ninguna</translation>
    </message>
    <message>
        <source>For the full page: one of the Valid OAuth redirect URIs; empty: the page address</source>
        <translation>Para la página completa: uno de los Valid OAuth redirect URIs; vacío: la dirección de la página</translation>
    </message>
    <message>
        <source>Accounts and numbers</source>
        <translation>Cuentas y números</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Sin solicitar</translation>
    </message>
    <message>
        <source>Where Meta stores messages of new numbers. It cannot be changed while a number is registered.</source>
        <translation>Dónde almacena Meta los mensajes de números nuevos. No se puede cambiar mientras un número está registrado.</translation>
    </message>
    <message>
        <source>We verify businesses for Meta</source>
        <translation>Verificamos empresas para Meta</translation>
    </message>
    <message>
        <source>For Select and Premier Solution Partners. Cases then show the state of the verification.</source>
        <translation>Para Solution Partners Select y Premier. Los casos muestran entonces el estado de la verificación.</translation>
    </message>
    <message>
        <source>What the system user may do with a customer&apos;s account. In a Multi-Partner Solution without MESSAGING, MANAGE fails: choose single tasks, with MANAGE_BILLING for the credit line.</source>
        <translation>Qué puede hacer el usuario del sistema en la cuenta de un cliente. En una Multi-Partner Solution sin MESSAGING, MANAGE falla: elija tareas sueltas, con MANAGE_BILLING para la línea de crédito.</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Receptor de webhooks</translation>
    </message>
    <message>
        <source>where your tunnel or proxy delivers to</source>
        <translation>adonde entrega su túnel o proxy</translation>
    </message>
    <message>
        <source>Gangway does not know this version</source>
        <translation>Gangway no conoce esta versión</translation>
    </message>
    <message>
        <source>Meta ended it on %1. It falls back to the standard flow without a word: choose v4.</source>
        <translation>Meta la terminó el %1. Cae en el flujo estándar sin aviso: elija v4.</translation>
    </message>
    <message>
        <source>Meta ends it on %1</source>
        <translation>Meta la termina el %1</translation>
    </message>
    <message>
        <source>A preview of Meta&apos;s: it may change from one day to the next</source>
        <translation>Versión preliminar de Meta: puede cambiar de un día para otro</translation>
    </message>
    <message>
        <source>Flow and products are chosen in the login configuration</source>
        <translation>El flujo y los productos se eligen en la configuración de login</translation>
    </message>
</context>
<context>
    <name>gangway::app::ProfileList</name>
    <message>
        <source>Partner profiles</source>
        <translation>Perfiles de socio</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::app::ProfileSwitcher</name>
    <message>
        <source>Solution Partner</source>
        <translation>Solution Partner</translation>
    </message>
    <message>
        <source>Tech Provider</source>
        <translation>Tech Provider</translation>
    </message>
    <message>
        <source>Tech Partner</source>
        <translation>Tech Partner</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Aún sin perfil</translation>
    </message>
    <message>
        <source>Partner profile: %1, %2</source>
        <translation>Perfil de socio: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>profile name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Administrar perfiles</translation>
    </message>
</context>
<context>
    <name>gangway::app::ProfilesPage</name>
    <message>
        <source>Secrets stay in the keychain</source>
        <translation>Los secretos quedan en el llavero</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Import from file</source>
        <translation>Importar de archivo</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Built in, read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Fill in the fields to save</source>
        <translation>Rellene los campos para guardar</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada que guardar</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>the new profile</source>
        <translation>el perfil nuevo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain. Nothing changes at Meta.</source>
        <translation>Sus secretos se quitan del llavero. Nada cambia en Meta.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Type the profile&apos;s name</source>
        <translation>Escriba el nombre del perfil</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 eliminado</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Import a partner profile</source>
        <translation>Importar un perfil de socio</translation>
    </message>
    <message>
        <source>Profile (*.json)</source>
        <translation>Perfil (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was not imported, nothing was changed.</source>
        <translation>El perfil no se importó, no se cambió nada.</translation>
    </message>
    <message>
        <source>Profile imported. Its secrets are in the keychain: delete the file.</source>
        <translation>Perfil importado. Sus secretos están en el llavero: elimine el archivo.</translation>
    </message>
    <message>
        <source>Export without secrets</source>
        <translation>Exportar sin secretos</translation>
    </message>
    <message>
        <source>Exported without secrets</source>
        <translation>Exportado sin secretos</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>El archivo no se pudo escribir.</translation>
    </message>
    <message>
        <source>Fix 1 field to save</source>
        <translation>Corrija 1 campo para guardar</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n fields to save</source>
        <translation>
            <numerusform>Corrija %n campo para guardar</numerusform>
            <numerusform>Corrija %n campos para guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 cambio sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n of its fields. Secrets that were typed are forgotten when they are discarded.</source>
        <translation>
            <numerusform>Sin guardar: %n de sus campos. Los secretos escritos se olvidan al descartarlos.</numerusform>
            <numerusform>Sin guardar: %n de sus campos. Los secretos escritos se olvidan al descartarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases that use this profile: %n. They are deleted with it, and their tokens and PINs are removed from the keychain. Nothing changes at Meta: the customers stay connected.</source>
        <translation>
            <numerusform>Casos que usan este perfil: %n. Se eliminan con él, y sus tokens y PIN se quitan del llavero. En Meta no cambia nada: los clientes siguen conectados.</numerusform>
            <numerusform>Casos que usan este perfil: %n. Se eliminan con él, y sus tokens y PIN se quitan del llavero. En Meta no cambia nada: los clientes siguen conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Profile or checks</source>
        <translation>Perfil o comprobaciones</translation>
    </message>
</context>
<context>
    <name>gangway::app::ProvisionPage</name>
    <message>
        <source>Meta request ID</source>
        <translation>ID de solicitud de Meta</translation>
    </message>
    <message>
        <source>WABA</source>
        <translation>WABA</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Ajustes de ejecución</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Graph API</source>
        <translation>Graph API</translation>
    </message>
    <message>
        <source>Credit line currency</source>
        <translation>Moneda de la línea de crédito</translation>
    </message>
    <message>
        <source>For Meta support</source>
        <translation>Para el soporte de Meta</translation>
    </message>
    <message>
        <source>copied as plain text</source>
        <translation>copiado como texto simple</translation>
    </message>
    <message>
        <source>Tokens, secrets and PINs are left out: the text is built from a list of allowed fields.</source>
        <translation>Los tokens, secretos y PIN quedan fuera: el texto se arma con una lista de campos permitidos.</translation>
    </message>
    <message>
        <source>retry step</source>
        <translation>repetir paso</translation>
    </message>
    <message>
        <source>Request ID copied</source>
        <translation>ID de solicitud copiado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps done</source>
        <translation>
            <numerusform>%1 de %n paso hecho</numerusform>
            <numerusform>%1 de %n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 requiere su acción</translation>
    </message>
    <message>
        <source>stopped at %1, nothing is lost</source>
        <translation>se detuvo en %1, no se perdió nada</translation>
    </message>
    <message>
        <source>Paused, no network. Goes on by itself.</source>
        <translation>En pausa, sin red. Continúa solo.</translation>
    </message>
    <message>
        <source>the number is ready for the test</source>
        <translation>el número está listo para la prueba</translation>
    </message>
    <message>
        <source>running, each step is stored before the next begins</source>
        <translation>en curso, cada paso se guarda antes del siguiente</translation>
    </message>
    <message>
        <source>starts by itself when the signup is captured</source>
        <translation>empieza solo cuando se captura el registro</translation>
    </message>
    <message>
        <source>Meta accepts AUD, EUR, GBP, IDR, INR, USD. Fixed once shared.</source>
        <translation>Meta acepta AUD, EUR, GBP, IDR, INR, USD. Fija una vez compartida.</translation>
    </message>
    <message>
        <source>Copied for Meta support</source>
        <translation>Copiado para el soporte de Meta</translation>
    </message>
    <message>
        <source>Skip %1?</source>
        <translation>¿Omitir %1?</translation>
    </message>
    <message>
        <source>The step stays undone at Meta. The report says so, with your reason.</source>
        <translation>El paso queda sin hacer en Meta. El informe lo dice, con su motivo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>No omitir</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Omitir paso</translation>
    </message>
    <message>
        <source>Continue to test</source>
        <translation>Continuar a la prueba</translation>
    </message>
    <message>
        <source>The case is not stored yet</source>
        <translation>El caso aún no se guardó</translation>
    </message>
    <message>
        <source>Fix step %1 to continue</source>
        <translation>Corrija el paso %1 para continuar</translation>
    </message>
    <message>
        <source>Continue is available when all steps are done</source>
        <translation>Continuar está disponible cuando todos los pasos están hechos</translation>
    </message>
    <message>
        <source>Text for Meta support</source>
        <translation>Texto para el soporte de Meta</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Meta reviews the display name, goes on by itself</source>
        <translation>Meta revisa el nombre visible, continúa solo</translation>
    </message>
    <message>
        <source>Shared. The currency of a shared line cannot be changed for this account.</source>
        <translation>Compartida. La moneda de una línea compartida no se puede cambiar en esta cuenta.</translation>
    </message>
    <message>
        <source>What is fixed once shared</source>
        <translation>Qué queda fijo una vez compartida</translation>
    </message>
    <message>
        <source>The number stays in the WhatsApp Business app</source>
        <translation>El número queda en la aplicación WhatsApp Business</translation>
    </message>
    <message>
        <source>How the customer disconnects it</source>
        <translation>Cómo lo desconecta el cliente</translation>
    </message>
</context>
<context>
    <name>gangway::app::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>gangway::app::ReactionPicker</name>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Reaccionar con %1</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>Sin reacción</translation>
    </message>
</context>
<context>
    <name>gangway::app::ReceiverNotice</name>
    <message>
        <source>The receiver needs a profile with its app secret.</source>
        <translation>El receptor necesita un perfil con la clave secreta de la app.</translation>
    </message>
    <message>
        <source>The profile has no app secret, so no signature could be checked. Type it in the profile.</source>
        <translation>El perfil no tiene la clave secreta de la app, así que no se podría comprobar ninguna firma. Escríbala en el perfil.</translation>
    </message>
    <message>
        <source>The keychain does not give the app secret. Unlock it.</source>
        <translation>El llavero no da la clave secreta de la app. Desbloquéelo.</translation>
    </message>
    <message>
        <source>The path in the profile does not begin with a slash.</source>
        <translation>La ruta del perfil no empieza con una barra.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Another program may use the port, perhaps a second Gangway.</source>
        <translation>%1 no se puede abrir: %2. Otro programa puede usar el puerto, quizá un segundo Gangway.</translation>
    </message>
    <message>
        <source>Last event at %1.</source>
        <translation>Último evento a las %1.</translation>
    </message>
    <message>
        <source>Meta sends missed events again.</source>
        <translation>Meta envía de nuevo los eventos perdidos.</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Siguiente intento en %1 s.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>Abrir perfiles</translation>
    </message>
    <message>
        <source>No Meta app is connected.</source>
        <translation>No hay ninguna app de Meta conectada.</translation>
    </message>
    <message>
        <source>The webhook receiver does not listen.</source>
        <translation>El receptor de webhooks no escucha.</translation>
    </message>
</context>
<context>
    <name>gangway::app::RegisterAgainForm</name>
    <message>
        <source>Register again</source>
        <translation>Registrar de nuevo</translation>
    </message>
    <message>
        <source>The number was deregistered by a person.</source>
        <translation>Una persona dio de baja el número.</translation>
    </message>
    <message>
        <source>Gangway does not undo that by itself.</source>
        <translation>Gangway no lo deshace por sí solo.</translation>
    </message>
    <message>
        <source>Register the number again when the customer wants it back. The PIN is in the keychain.</source>
        <translation>Registre el número de nuevo cuando el cliente lo quiera de vuelta. El PIN está en el llavero.</translation>
    </message>
</context>
<context>
    <name>gangway::app::RegisterAnywayForm</name>
    <message>
        <source>The number was to stay in the WhatsApp Business app, but Meta ended the signup as an ordinary one.</source>
        <translation>El número debía quedar en la aplicación WhatsApp Business, pero Meta terminó el registro como uno común.</translation>
    </message>
    <message>
        <source>Registering the number here ends it in the app on the customer&apos;s phone. So Gangway does not do it by itself.</source>
        <translation>Registrar el número aquí lo termina en la aplicación del teléfono del cliente. Por eso Gangway no lo hace por sí solo.</translation>
    </message>
    <message>
        <source>To keep the app, go back and launch the signup again. Register only when the customer agrees to use the number without the app.</source>
        <translation>Para conservar la aplicación, vuelva y abra el registro de nuevo. Registre solo si el cliente acepta usar el número sin la aplicación.</translation>
    </message>
    <message>
        <source>Register as an ordinary number</source>
        <translation>Registrar como número común</translation>
    </message>
</context>
<context>
    <name>gangway::app::ScenarioButton</name>
    <message>
        <source>Scenario: %1</source>
        <comment>button of the sandbox; a scenario&apos;s name</comment>
        <translation>Escenario: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::ScreenGuide</name>
    <message>
        <source>What to choose on Meta&apos;s screens</source>
        <translation>Qué elegir en las pantallas de Meta</translation>
    </message>
    <message>
        <source>What to choose</source>
        <translation>Qué elegir</translation>
    </message>
    <message>
        <source>Gangway cannot see inside Meta&apos;s page. Move this guide along with the customer.</source>
        <translation>Gangway no ve dentro de la página de Meta. Avance esta guía junto con el cliente.</translation>
    </message>
    <message>
        <source>Version of Meta&apos;s screens</source>
        <translation>Versión de las pantallas de Meta</translation>
    </message>
    <message>
        <source>Current screens</source>
        <translation>Pantallas actuales</translation>
    </message>
    <message>
        <source>Older screens</source>
        <translation>Pantallas antiguas</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Pasó</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Do not choose</source>
        <translation>No elegir</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Copy what to type</source>
        <translation>Copiar lo que se escribe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Next screen</source>
        <translation>Pantalla siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n screens passed</source>
        <translation>
            <numerusform>%n pantalla pasada</numerusform>
            <numerusform>%n pantallas pasadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::app::SearchField</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Search customers, numbers, IDs</source>
        <translation>Buscar clientes, números, IDs</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found. Gangway looked in names, phone numbers, IDs and case numbers.</source>
        <translation>No se encontró nada. Gangway buscó en nombres, teléfonos, IDs y números de caso.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>gangway::app::SecretField</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stored in keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <extracomment>%1 is the name of a secret, such as &quot;App secret&quot;</extracomment>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes when Gangway starts the next time.</source>
        <translation>Cambia la próxima vez que se inicie Gangway.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The folder was not opened.</source>
        <translation>La carpeta no se abrió.</translation>
    </message>
    <message>
        <source>This desktop has no program for folders. The path can be copied from the field.</source>
        <translation>Este escritorio no tiene un programa para carpetas. La ruta se puede copiar del campo.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Cases, messages and settings are kept here, in one database. Tokens, PINs and app secrets are not: they lie in the keychain only.</source>
        <translation>Los casos, mensajes y ajustes se guardan aquí, en una base de datos. Los tokens, PIN y claves secretas no: están solo en el llavero.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Gangway %1 brings business customers to the WhatsApp Business Platform.</source>
        <translation>Gangway %1 incorpora empresas a la plataforma WhatsApp Business.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>WhatsApp, Facebook and Meta are trademarks of Meta Platforms, Inc. Gangway is not made or endorsed by Meta.</source>
        <translation>WhatsApp, Facebook y Meta son marcas de Meta Platforms, Inc. Gangway no está hecho ni avalado por Meta.</translation>
    </message>
    <message>
        <source>The setting was not stored.</source>
        <translation>El ajuste no se guardó.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Everything you typed stays as it is.</source>
        <translation>Todo lo que escribió queda como está.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Keep webhooks</source>
        <translation>Conservar webhooks</translation>
    </message>
    <message>
        <source>Older ones are removed at the start and once a day. Messages and what Meta said about them stay.</source>
        <translation>Los más antiguos se quitan al iniciar y una vez al día. Los mensajes y lo que Meta dijo de ellos se conservan.</translation>
    </message>
</context>
<context>
    <name>gangway::app::SignupPage</name>
    <message>
        <source>Text on Meta&apos;s page</source>
        <translation>Texto en la página de Meta</translation>
    </message>
    <message>
        <source>Event log copied</source>
        <translation>Registro de eventos copiado</translation>
    </message>
    <message>
        <source>Leave while the customer is on Meta&apos;s page?</source>
        <translation>¿Salir mientras el cliente está en la página de Meta?</translation>
    </message>
    <message>
        <source>Meta&apos;s window closes and the customer starts again from its first screen. What Meta reported so far is kept.</source>
        <translation>La ventana de Meta se cierra y el cliente empieza de nuevo desde la primera pantalla. Lo que Meta informó hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close Meta&apos;s window</source>
        <translation>Cerrar la ventana de Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s page</source>
        <translation>Página de Meta</translation>
    </message>
    <message>
        <source>in %1 s, token stored in the keychain</source>
        <translation>en %1 s, token guardado en el llavero</translation>
    </message>
    <message>
        <source>Continue to provision</source>
        <translation>Continuar y aprovisionar</translation>
    </message>
    <message>
        <source>Continues by itself</source>
        <translation>Continúa solo</translation>
    </message>
    <message>
        <source>Provisioning starts by itself when the signup is captured</source>
        <translation>El aprovisionamiento empieza solo cuando se captura el registro</translation>
    </message>
    <message>
        <source>Launch the signup again to continue</source>
        <translation>Abra el registro de nuevo para continuar</translation>
    </message>
    <message>
        <source>Continue is available after a finished signup</source>
        <translation>Continuar está disponible tras un registro terminado</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
        <source>The code is being exchanged</source>
        <translation>El código se está canjeando</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation>Copiar %1 %2</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>This installation has no embedded browser.</source>
        <translation>Esta instalación no tiene navegador incluido.</translation>
    </message>
    <message>
        <source>Copy the signup link and send it to the customer&apos;s admin. It opens Meta&apos;s signup in their own browser.</source>
        <translation>Copie el enlace de registro y envíelo al administrador del cliente. Abre el registro de Meta en su propio navegador.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>The customer&apos;s admin should be present. They log in with their own Facebook account.</source>
        <translation>El administrador del cliente debe estar presente. Entra con su propia cuenta de Facebook.</translation>
    </message>
    <message>
        <source>Launch signup</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Opening Meta&apos;s page.</source>
        <translation>Abriendo la página de Meta.</translation>
    </message>
    <message>
        <source>The signup window comes up when the page has loaded.</source>
        <translation>La ventana de registro aparece cuando la página se haya cargado.</translation>
    </message>
    <message>
        <source>Waiting for the customer to finish on Meta&apos;s page.</source>
        <translation>Esperando a que el cliente termine en la página de Meta.</translation>
    </message>
    <message>
        <source>The code is exchanged as soon as it arrives.</source>
        <translation>El código se canjea en cuanto llega.</translation>
    </message>
    <message>
        <source>Gangway keeps listening. The code Meta returns is valid for 30 seconds and is exchanged at once.</source>
        <translation>Gangway sigue a la escucha. El código que devuelve Meta vale 30 segundos y se canjea al momento.</translation>
    </message>
    <message>
        <source>since launch</source>
        <translation>desde la apertura</translation>
    </message>
    <message>
        <source>The code arrived, the IDs are still missing.</source>
        <translation>El código llegó, los IDs aún faltan.</translation>
    </message>
    <message>
        <source>Gangway waits 10 s for them. If they never come, it reads them from the token or from the account_update webhook.</source>
        <translation>Gangway los espera 10 s. Si no llegan, los lee del token o del webhook account_update.</translation>
    </message>
    <message>
        <source>Meta says the signup is finished, the code is still missing.</source>
        <translation>Meta dice que el registro terminó, el código aún falta.</translation>
    </message>
    <message>
        <source>Gangway waits for it. If it does not come, launch the signup again: the customer only confirms.</source>
        <translation>Gangway lo espera. Si no llega, abra el registro de nuevo: el cliente solo confirma.</translation>
    </message>
    <message>
        <source>Signup captured. The code is being exchanged.</source>
        <translation>Registro capturado. El código se está canjeando.</translation>
    </message>
    <message>
        <source>It is valid for 30 seconds and works once.</source>
        <translation>Vale 30 segundos y funciona una sola vez.</translation>
    </message>
    <message>
        <source>Signup captured.</source>
        <translation>Registro capturado.</translation>
    </message>
    <message>
        <source>Signup captured, without a number (%1).</source>
        <translation>Registro capturado, sin número (%1).</translation>
    </message>
    <message>
        <source>Signup captured, app and system together (%1).</source>
        <translation>Registro capturado, aplicación y sistema juntos (%1).</translation>
    </message>
    <message>
        <source>Signup captured (%1).</source>
        <translation>Registro capturado (%1).</translation>
    </message>
    <message>
        <source>Code exchanged in %1 s of the 30 s it is valid. Business token stored in the keychain.</source>
        <translation>Código canjeado en %1 s de los 30 s que vale. Token del cliente guardado en el llavero.</translation>
    </message>
    <message>
        <source>Code exchanged. Business token stored in the keychain.</source>
        <translation>Código canjeado. Token del cliente guardado en el llavero.</translation>
    </message>
    <message>
        <source>WABA</source>
        <translation>WABA</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>The code expired before it was exchanged.</source>
        <translation>El código caducó antes de canjearse.</translation>
    </message>
    <message>
        <source>It is valid for 30 s and the exchange ended after %1 s. Launch the signup again, the customer only confirms.</source>
        <translation>Vale 30 s y el canje terminó después de %1 s. Abra el registro de nuevo, el cliente solo confirma.</translation>
    </message>
    <message>
        <source>Meta did not answer the exchange of the code.</source>
        <translation>Meta no respondió al canje del código.</translation>
    </message>
    <message>
        <source>A code works once, so it is not sent again. Launch the signup again, the customer only confirms.</source>
        <translation>Un código funciona una sola vez, por eso no se envía otra vez. Abra el registro de nuevo, el cliente solo confirma.</translation>
    </message>
    <message>
        <source>Meta reported CANCEL and did not say at which screen.</source>
        <translation>Meta informó CANCEL y no dijo en qué pantalla.</translation>
    </message>
    <message>
        <source>Meta reported CANCEL at %1. Gangway does not know this screen yet.</source>
        <translation>Meta informó CANCEL en %1. Gangway aún no conoce esta pantalla.</translation>
    </message>
    <message>
        <source>Meta reported CANCEL at %1.</source>
        <translation>Meta informó CANCEL en %1.</translation>
    </message>
    <message>
        <source>Usually the number is still in an app, or the code did not arrive.</source>
        <translation>Por lo general el número sigue en una aplicación, o el código no llegó.</translation>
    </message>
    <message>
        <source>Nothing was connected, so it is safe to start again.</source>
        <translation>No se conectó nada, así que es seguro empezar de nuevo.</translation>
    </message>
    <message>
        <source>The customer left before the end.</source>
        <translation>El cliente salió antes del final.</translation>
    </message>
    <message>
        <source>the customer left at %1.</source>
        <translation>el cliente salió en %1.</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Comprobar el número</translation>
    </message>
    <message>
        <source>Meta did not send the sentence that the customer saw.</source>
        <translation>Meta no envió la frase que vio el cliente.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Fix what it names, then launch again. The same answer gives the same error.</source>
        <translation>Corrija lo que indica y abra de nuevo. La misma respuesta da el mismo error.</translation>
    </message>
    <message>
        <source>Meta showed the customer an error and they reported it.</source>
        <translation>Meta mostró un error al cliente y este lo comunicó.</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>ID del error</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Copy for Meta support</source>
        <translation>Copiar para el soporte de Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s window was closed before the signup ended.</source>
        <translation>La ventana de Meta se cerró antes de terminar el registro.</translation>
    </message>
    <message>
        <source>Neither a code nor IDs arrived. Nothing was connected, so it is safe to start again.</source>
        <translation>No llegaron ni código ni IDs. No se conectó nada, así que es seguro empezar de nuevo.</translation>
    </message>
    <message>
        <source>The signup finished, but the code never came.</source>
        <translation>El registro terminó, pero el código no llegó.</translation>
    </message>
    <message>
        <source>The signup page could not be used.</source>
        <translation>La página de registro no se pudo usar.</translation>
    </message>
    <message>
        <source>The page or Facebook&apos;s SDK did not load, or Meta refused the domain. It must be HTTPS and stand in Allowed domains and in Valid OAuth redirect URIs.</source>
        <translation>La página o el SDK de Facebook no se cargó, o Meta rechazó el dominio. Debe ser HTTPS y figurar en Allowed domains y en Valid OAuth redirect URIs.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>The signup was left before it ended.</source>
        <translation>El registro se dejó antes del final.</translation>
    </message>
    <message>
        <source>Its window is gone. Nothing that Meta reported is lost. Launch again when the customer is ready.</source>
        <translation>Su ventana ya no está. No se perdió nada de lo que Meta informó. Abra de nuevo cuando el cliente esté listo.</translation>
    </message>
    <message>
        <source>Meta&apos;s window is closed</source>
        <translation>La ventana de Meta está cerrada</translation>
    </message>
    <message>
        <source>Meta&apos;s page appears here</source>
        <translation>La página de Meta aparece aquí</translation>
    </message>
    <message>
        <source>Launch the signup when the customer&apos;s admin is on the call.</source>
        <translation>Abra el registro cuando el administrador del cliente esté en la llamada.</translation>
    </message>
    <message>
        <source>Opening Meta&apos;s page</source>
        <translation>Abriendo la página de Meta</translation>
    </message>
    <message>
        <source>Nothing more to do here. The page stays until you continue, so the log can be copied.</source>
        <translation>No hay más que hacer aquí. La página queda hasta que continúe, para poder copiar el registro.</translation>
    </message>
    <message>
        <source>Gangway is finishing what Meta reported.</source>
        <translation>Gangway está terminando lo que Meta informó.</translation>
    </message>
    <message>
        <source>Fix the cause first. The same answer gives the same error.</source>
        <translation>Corrija primero la causa. La misma respuesta da el mismo error.</translation>
    </message>
    <message>
        <source>The page has to load before the signup can start.</source>
        <translation>La página debe cargarse antes de empezar el registro.</translation>
    </message>
    <message>
        <source>A new launch starts the signup from its first screen.</source>
        <translation>Abrir de nuevo empieza el registro desde la primera pantalla.</translation>
    </message>
    <message>
        <source>No embedded browser</source>
        <translation>Sin navegador incluido</translation>
    </message>
    <message>
        <source>The customer signs up in their own browser with the signup link.</source>
        <translation>El cliente se registra en su propio navegador con el enlace de registro.</translation>
    </message>
    <message>
        <source>Copy signup link</source>
        <translation>Copiar enlace de registro</translation>
    </message>
    <message>
        <source>Signup link copied. Send it to the customer&apos;s admin.</source>
        <translation>Enlace de registro copiado. Envíelo al administrador del cliente.</translation>
    </message>
    <message>
        <source>Copied for Meta support</source>
        <translation>Copiado para el soporte de Meta</translation>
    </message>
    <message>
        <source>Exchange done, 1 step left</source>
        <translation>Canje hecho, falta 1 paso</translation>
    </message>
    <message numerus="yes">
        <source>Exchange done, %n steps left</source>
        <translation>
            <numerusform>Canje hecho, falta %n paso</numerusform>
            <numerusform>Canje hecho, faltan %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta reports the signup as finished.</source>
        <translation>Meta informa que el registro terminó.</translation>
    </message>
    <message>
        <source>The customer presses Finish on the last screen, or closes Meta&apos;s window. Then the code arrives.</source>
        <translation>El cliente pulsa Finalizar en la última pantalla o cierra la ventana de Meta. Entonces llega el código.</translation>
    </message>
    <message>
        <source>Waiting for the customer to use the link</source>
        <translation>Esperando a que el cliente use el enlace</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s account to continue</source>
        <translation>Elija la cuenta del cliente para continuar</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>The business token was fetched and stored in the keychain.</source>
        <translation>El token del cliente se obtuvo y se guardó en el llavero.</translation>
    </message>
    <message>
        <source>Coexistence was not given (%1).</source>
        <translation>No se concedió la coexistencia (%1).</translation>
    </message>
    <message>
        <source>The case asked for coexistence and Meta ran its standard flow, so the number is not shared with the app. The configuration lacks the product WhatsApp Business app user onboarding, or the signup version has ended. Correct the profile and launch again, or change the path of this case.</source>
        <translation>El caso pidió coexistencia y Meta ejecutó su flujo estándar, así que el número no se comparte con la aplicación. A la configuración le falta el producto WhatsApp Business app user onboarding, o la versión del registro terminó. Corrija el perfil y abra de nuevo, o cambie el camino de este caso.</translation>
    </message>
    <message>
        <source>Next: add a number on the provision page.</source>
        <translation>A continuación: añadir un número en la página Aprovisionar.</translation>
    </message>
    <message>
        <source>Next: contacts and history, once each, within 24 hours. The customer keeps the app open.</source>
        <translation>A continuación: contactos e historial, una vez cada uno, en 24 horas. El cliente mantiene la aplicación abierta.</translation>
    </message>
    <message>
        <source>Access granted, nothing was changed (%1).</source>
        <translation>Acceso concedido, no se cambió nada (%1).</translation>
    </message>
    <message>
        <source>The number stays registered where it is. No PIN and no registration are needed.</source>
        <translation>El número sigue registrado donde está. No hacen falta PIN ni registro.</translation>
    </message>
    <message>
        <source>Account moved to the customer (%1).</source>
        <translation>Cuenta transferida al cliente (%1).</translation>
    </message>
    <message>
        <source>The account was owned on behalf of the customer and is now theirs. Gangway reads its IDs again.</source>
        <translation>La cuenta se tenía en nombre del cliente y ahora es suya. Gangway lee de nuevo sus IDs.</translation>
    </message>
    <message>
        <source>Signup captured with an ending Gangway does not know (%1).</source>
        <translation>Registro capturado con un final que Gangway no conoce (%1).</translation>
    </message>
    <message>
        <source>Meta calls it finished. Gangway goes on with what the token allows. Check the steps before you hand over.</source>
        <translation>Meta lo da por terminado. Gangway continúa con lo que permite el token. Revise los pasos antes de la entrega.</translation>
    </message>
    <message>
        <source>Gangway notes which accounts are known already, then shows the link to send.</source>
        <translation>Gangway anota qué cuentas ya se conocen y después muestra el enlace para enviar.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Crear el enlace</translation>
    </message>
    <message>
        <source>The customer is done. The business token is being fetched.</source>
        <translation>El cliente terminó. Se está obteniendo el token del cliente.</translation>
    </message>
    <message>
        <source>The hosted page gives no code. Gangway asks Meta for the token with the system token.</source>
        <translation>La página alojada no da código. Gangway pide el token a Meta con el token del sistema.</translation>
    </message>
    <message>
        <source>The link is made. Waiting for the customer.</source>
        <translation>El enlace está creado. Esperando al cliente.</translation>
    </message>
    <message>
        <source>Gangway looks for the new account at Meta and goes on by itself, also after a restart.</source>
        <translation>Gangway busca la cuenta nueva en Meta y continúa solo, también después de reiniciar.</translation>
    </message>
    <message>
        <source>A new account is there, and it may be somebody else&apos;s.</source>
        <translation>Hay una cuenta nueva, y puede ser de otra persona.</translation>
    </message>
    <message>
        <source>Fetch the token again</source>
        <translation>Obtener el token de nuevo</translation>
    </message>
    <message>
        <source>Meta reported %1.</source>
        <translation>Meta informó %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s page answered with an error.</source>
        <translation>La página de Meta respondió con un error.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Meta&apos;s page came back without a code.</source>
        <translation>La página de Meta volvió sin código.</translation>
    </message>
    <message>
        <source>Its answer was empty or did not belong to this launch, so it was not used. Launch again.</source>
        <translation>Su respuesta estaba vacía o no era de esta apertura, por eso no se usó. Abra de nuevo.</translation>
    </message>
    <message>
        <source>The IDs are kept. Without the code there is no token. Open the same signup in the full page: the customer only confirms, and the code comes back with the page.</source>
        <translation>Los IDs se conservan. Sin el código no hay token. Abra el mismo registro en la página completa: el cliente solo confirma, y el código vuelve con la página.</translation>
    </message>
    <message>
        <source>Open in the full page</source>
        <translation>Abrir en página completa</translation>
    </message>
    <message>
        <source>Check the configuration</source>
        <translation>Comprobar la configuración</translation>
    </message>
    <message>
        <source>This launch is not possible.</source>
        <translation>Esta apertura no es posible.</translation>
    </message>
    <message>
        <source>More than one account is new, another customer is signing up now, or the account&apos;s number is not this case&apos;s. Choose this customer&apos;s account.</source>
        <translation>Hay más de una cuenta nueva, otro cliente se está registrando ahora, o el número de la cuenta no es el de este caso. Elija la cuenta de este cliente.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
</context>
<context>
    <name>gangway::app::SignupWebPage</name>
    <message>
        <source>The proxy %1 asks for a name and password that it does not get or does not accept. Correct the proxy setting of this computer, then load again.</source>
        <translation>El proxy %1 pide un nombre y una contraseña que no recibe o no acepta. Corrija el ajuste de proxy de este equipo y cargue de nuevo.</translation>
    </message>
    <message>
        <source>The page stopped working. Nothing was lost on this side.</source>
        <translation>La página dejó de funcionar. No se perdió nada de este lado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted by this computer, so the page was not loaded and nothing was sent. If your company inspects its traffic, its authority belongs in the system&apos;s certificate store.</source>
        <translation>Este equipo no confía en el certificado de %1, por eso la página no se cargó y no se envió nada. Si su empresa inspecciona su tráfico, su autoridad debe estar en el almacén de certificados del sistema.</translation>
    </message>
</context>
<context>
    <name>gangway::app::StageBlock</name>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere acción</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of a stage are done</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>gangway::app::StartupTrouble</name>
    <message>
        <source>Gangway cannot open its data</source>
        <translation>Gangway no puede abrir sus datos</translation>
    </message>
    <message>
        <source>Data folder: %1
Nothing in it was changed.</source>
        <translation>Carpeta de datos: %1
No se cambió nada en ella.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close Gangway</source>
        <translation>Cerrar Gangway</translation>
    </message>
</context>
<context>
    <name>gangway::app::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Gangway %1</source>
        <comment>name and version</comment>
        <translation>Gangway %1</translation>
    </message>
    <message>
        <source>No Meta app connected</source>
        <translation>Ninguna app de Meta conectada</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Webhook receiver listening, last event %1 ago</source>
        <translation>Receptor de webhooks activo, último evento hace %1</translation>
    </message>
    <message>
        <source>Webhook receiver listening, no event yet</source>
        <translation>Receptor de webhooks activo, aún sin eventos</translation>
    </message>
    <message>
        <source>Webhook receiver not running</source>
        <translation>Receptor de webhooks parado</translation>
    </message>
    <message>
        <source>Secrets in memory, until Gangway closes</source>
        <translation>Secretos en memoria, hasta cerrar Gangway</translation>
    </message>
    <message>
        <source>Keychain not checked yet</source>
        <translation>Llavero aún sin comprobar</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>Llavero desbloqueado</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Graph API %1</source>
        <translation>Graph API %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Show the webhooks</source>
        <translation>Mostrar los webhooks</translation>
    </message>
</context>
<context>
    <name>gangway::app::StatusTimeline</name>
    <message>
        <source>%1%2 s</source>
        <comment>sign and seconds since a message was sent</comment>
        <translation>%1%2 s</translation>
    </message>
    <message>
        <source>Written, says Meta</source>
        <translation>Escrito, según Meta</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Recibido aquí</translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation>Aceptado por Meta</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::StepRail</name>
    <message>
        <source>Steps of this case</source>
        <translation>Pasos de este caso</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>a step of a case in words: number, title, state</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>gangway::app::StepRow</name>
    <message>
        <source>Copy request ID</source>
        <translation>Copiar ID de solicitud</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere acción</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a step took</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Copy request ID %1</source>
        <translation>Copiar ID de solicitud %1</translation>
    </message>
    <message>
        <source>No request ID</source>
        <translation>Sin ID de solicitud</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>Ejecutar %1 de nuevo</translation>
    </message>
    <message>
        <source>Code is used</source>
        <translation>Código ya usado</translation>
    </message>
    <message>
        <source>Meta did not answer, and reading could not tell whether it happened.</source>
        <translation>Meta no respondió, y la lectura no mostró si ocurrió.</translation>
    </message>
    <message>
        <source>The request may have reached Meta. Sending it twice could do harm, so Gangway stopped.</source>
        <translation>La solicitud puede haber llegado a Meta. Enviarla dos veces podría causar daños, por eso Gangway se detuvo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Omitir…</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Copy for Meta support</source>
        <translation>Copiar para el soporte de Meta</translation>
    </message>
    <message>
        <source>Back to signup</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>Run step</source>
        <translation>Ejecutar paso</translation>
    </message>
    <message>
        <source>Retry step</source>
        <translation>Repetir paso</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 intento</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta reviews the display name.</source>
        <translation>Meta revisa el nombre visible.</translation>
    </message>
    <message>
        <source>Until Meta has decided, the number cannot be registered under it. It takes up to two days.</source>
        <translation>Hasta que Meta decida, el número no se puede registrar con él. Tarda hasta dos días.</translation>
    </message>
    <message>
        <source>Nothing: Gangway asks Meta again by itself, also after a restart.</source>
        <translation>Nada: Gangway consulta de nuevo a Meta por sí solo, también después de reiniciar.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gangway::app::StepStatusWords</name>
    <message>
        <source>Already registered, nothing was changed</source>
        <translation>Ya registrado, no se cambió nada</translation>
    </message>
    <message>
        <source>Registered with a new PIN, stored in keychain</source>
        <translation>Registrado con un PIN nuevo, guardado en el llavero</translation>
    </message>
    <message>
        <source>Registered with the typed PIN, stored in keychain</source>
        <translation>Registrado con el PIN escrito, guardado en el llavero</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>calidad %1</translation>
    </message>
    <message>
        <source>messaging %1</source>
        <translation>mensajes %1</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>Meta dice: %1</translation>
    </message>
    <message>
        <source>Meta refuses the token</source>
        <translation>Meta rechaza el token</translation>
    </message>
    <message>
        <source>The token works until %1</source>
        <translation>El token funciona hasta el %1</translation>
    </message>
    <message>
        <source>The token works and has no end</source>
        <translation>El token funciona y no vence</translation>
    </message>
    <message>
        <source>The token confirms WABA %1 and number %2</source>
        <translation>El token confirma la WABA %1 y el número %2</translation>
    </message>
    <message>
        <source>The token confirms WABA %1</source>
        <translation>El token confirma la WABA %1</translation>
    </message>
    <message>
        <source>App subscribed to WABA %1</source>
        <translation>App suscrita a la WABA %1</translation>
    </message>
    <message>
        <source>with its own address (account_update and templates go to the app&apos;s)</source>
        <translation>con su propia dirección (account_update y plantillas van a la de la app)</translation>
    </message>
    <message>
        <source>System user %1 may manage the account</source>
        <translation>El usuario del sistema %1 puede administrar la cuenta</translation>
    </message>
    <message>
        <source>Was shared already, allocation %1</source>
        <translation>Ya estaba compartida, asignación %1</translation>
    </message>
    <message>
        <source>%1, allocation %2</source>
        <extracomment>currency, then the id of the shared credit</extracomment>
        <translation>%1, asignación %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts received</source>
        <translation>
            <numerusform>%n contacto recibido</numerusform>
            <numerusform>%n contactos recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer did not share the chats</source>
        <translation>El cliente no compartió los chats</translation>
    </message>
    <message>
        <source>%1 % received</source>
        <translation>%1 % recibido</translation>
    </message>
    <message>
        <source>Meta accepts the name “%1”</source>
        <translation>Meta acepta el nombre “%1”</translation>
    </message>
    <message>
        <source>“%1” requested, Meta reviews it</source>
        <translation>“%1” solicitado, Meta lo revisa</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Van a %1</translation>
    </message>
    <message>
        <source>Needs the number&apos;s PIN</source>
        <translation>Necesita el PIN del número</translation>
    </message>
    <message>
        <source>Needs a number</source>
        <translation>Necesita un número</translation>
    </message>
    <message>
        <source>Needs a choice: SMS or call</source>
        <translation>Necesita una elección: SMS o llamada</translation>
    </message>
    <message>
        <source>Needs the code that Meta sent</source>
        <translation>Necesita el código que envió Meta</translation>
    </message>
    <message>
        <source>Needs another display name</source>
        <translation>Necesita otro nombre visible</translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation>Necesita su confirmación</translation>
    </message>
    <message>
        <source>Deregistered by a person, can be registered again</source>
        <translation>Dado de baja por una persona, se puede registrar de nuevo</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>Necesita una elección</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Already registered, skipped</source>
        <translation>Ya registrado, paso omitido</translation>
    </message>
    <message>
        <source>Not needed here, skipped</source>
        <translation>No hace falta aquí, omitido</translation>
    </message>
    <message>
        <source>Meta reviews the display name since %1.</source>
        <translation>Meta revisa el nombre visible desde %1.</translation>
    </message>
    <message>
        <source>Meta reviews the display name.</source>
        <translation>Meta revisa el nombre visible.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Última comprobación: %1.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Próxima comprobación: %1.</translation>
    </message>
    <message>
        <source>Meta is not ready yet. Goes on by itself.</source>
        <translation>Meta aún no está lista. Continúa solo.</translation>
    </message>
    <message>
        <source>Paused, no network. Goes on by itself.</source>
        <translation>En pausa, sin red. Continúa solo.</translation>
    </message>
    <message>
        <source>Meta did not answer. Check, then choose.</source>
        <translation>Meta no respondió. Compruebe y después elija.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Shares your credit line in %1</source>
        <translation>Comparte su línea de crédito en %1</translation>
    </message>
    <message>
        <source>%1 of %2 register and deregister calls in %3 hours used.</source>
        <translation>%1 de %2 llamadas de registro y baja en %3 horas usadas.</translation>
    </message>
    <message>
        <source>One more and Meta locks the number for %1 hours. Wait until the first calls are %1 hours old.</source>
        <translation>Una más y Meta bloquea el número %1 horas. Espere hasta que las primeras llamadas tengan %1 horas.</translation>
    </message>
    <message>
        <source>Ask the customer before the next try: after the last one Meta locks the number.</source>
        <translation>Pregunte al cliente antes del próximo intento: después del último Meta bloquea el número.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a date, then a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 contact received</source>
        <translation>1 contacto recibido</translation>
    </message>
    <message>
        <source>Needs your decision: registering takes the number out of the app</source>
        <translation>Necesita su decisión: registrar quita el número de la aplicación</translation>
    </message>
</context>
<context>
    <name>gangway::app::StepWords</name>
    <message>
        <source>Business token stored in keychain</source>
        <translation>Token del cliente guardado en el llavero</translation>
    </message>
    <message>
        <source>The account is paid for by the shared line</source>
        <translation>La cuenta se paga con la línea compartida</translation>
    </message>
    <message>
        <source>Registered, the PIN is in the keychain</source>
        <translation>Registrado, el PIN está en el llavero</translation>
    </message>
    <message>
        <source>Read back from Meta</source>
        <translation>Leído de vuelta desde Meta</translation>
    </message>
    <message>
        <source>Exchange code</source>
        <translation>Canjear código</translation>
    </message>
    <message>
        <source>Verify IDs</source>
        <translation>Comprobar IDs</translation>
    </message>
    <message>
        <source>Subscribe webhooks</source>
        <translation>Suscribir webhooks</translation>
    </message>
    <message>
        <source>Add system user</source>
        <translation>Añadir usuario del sistema</translation>
    </message>
    <message>
        <source>Share credit line</source>
        <translation>Compartir línea de crédito</translation>
    </message>
    <message>
        <source>Verify credit line</source>
        <translation>Comprobar línea de crédito</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Registrar número</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Trades the code of the signup for the customer&apos;s business token</source>
        <translation>Canjea el código del registro por el token del cliente</translation>
    </message>
    <message>
        <source>Checks the account and number against the token</source>
        <translation>Comprueba la cuenta y el número con el token</translation>
    </message>
    <message>
        <source>Lets the app receive the account&apos;s messages</source>
        <translation>Permite que la app reciba los mensajes de la cuenta</translation>
    </message>
    <message>
        <source>Gives your system user access to the customer&apos;s account</source>
        <translation>Da a su usuario del sistema acceso a la cuenta del cliente</translation>
    </message>
    <message>
        <source>Compares what pays for the account with the shared line</source>
        <translation>Compara lo que paga la cuenta con la línea compartida</translation>
    </message>
    <message>
        <source>Registers the number on the Cloud API with a PIN</source>
        <translation>Registra el número en la Cloud API con un PIN</translation>
    </message>
    <message>
        <source>Reads back number status, credit line and webhooks</source>
        <translation>Lee de vuelta el estado del número, la línea de crédito y los webhooks</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Phone numbers: a registered number reads Connected.</source>
        <translation>Mire en el Administrador de WhatsApp, Números de teléfono: un número registrado aparece como Conectado.</translation>
    </message>
    <message>
        <source>Look in Business settings, Billing, Credit lines: a shared line lists the customer&apos;s portfolio.</source>
        <translation>Mire en Configuración del negocio, Facturación, Líneas de crédito: una línea compartida muestra el portafolio del cliente.</translation>
    </message>
    <message>
        <source>A code works once. If you cannot tell, say it did not happen and launch the signup again.</source>
        <translation>Un código funciona una sola vez. Si no se puede saber, diga que no ocurrió y abra el registro de nuevo.</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager whether it shows, then choose.</source>
        <translation>Mire en el Administrador de WhatsApp si aparece y después elija.</translation>
    </message>
    <message>
        <source>The number is registered</source>
        <translation>El número está registrado</translation>
    </message>
    <message>
        <source>The line is shared</source>
        <translation>La línea está compartida</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>It is not registered</source>
        <translation>No está registrado</translation>
    </message>
    <message>
        <source>It is not shared</source>
        <translation>No está compartida</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No ocurrió</translation>
    </message>
    <message>
        <source>Code exchanged, token stored</source>
        <translation>Código canjeado, token guardado</translation>
    </message>
    <message>
        <source>The token confirms the IDs</source>
        <translation>El token confirma los IDs</translation>
    </message>
    <message>
        <source>IDs checked against the token</source>
        <translation>IDs comprobados con el token</translation>
    </message>
    <message>
        <source>App subscribed to the account</source>
        <translation>App suscrita a la cuenta</translation>
    </message>
    <message>
        <source>Webhooks subscribed</source>
        <translation>Webhooks suscritos</translation>
    </message>
    <message>
        <source>Your system user may manage the account</source>
        <translation>Su usuario del sistema puede administrar la cuenta</translation>
    </message>
    <message>
        <source>System user added</source>
        <translation>Usuario del sistema añadido</translation>
    </message>
    <message>
        <source>Shares your credit line with the customer</source>
        <translation>Comparte su línea de crédito con el cliente</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Credit line shared</source>
        <translation>Línea de crédito compartida</translation>
    </message>
    <message>
        <source>Attach credit line</source>
        <translation>Asociar línea de crédito</translation>
    </message>
    <message>
        <source>Lets the shared line pay for the customer&apos;s account</source>
        <translation>Hace que la línea compartida pague la cuenta del cliente</translation>
    </message>
    <message>
        <source>Attached to the account</source>
        <translation>Asociada a la cuenta</translation>
    </message>
    <message>
        <source>Credit line attached</source>
        <translation>Línea de crédito asociada</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Overview: an attached line shows as the account&apos;s payment method.</source>
        <translation>Mire en el Administrador de WhatsApp, Resumen: una línea asociada aparece como método de pago de la cuenta.</translation>
    </message>
    <message>
        <source>The line is attached</source>
        <translation>La línea está asociada</translation>
    </message>
    <message>
        <source>It is not attached</source>
        <translation>No está asociada</translation>
    </message>
    <message>
        <source>Credit line checked</source>
        <translation>Línea de crédito comprobada</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Añadir número</translation>
    </message>
    <message>
        <source>Adds a number to the account, which has none</source>
        <translation>Añade un número a la cuenta, que no tiene ninguno</translation>
    </message>
    <message>
        <source>Number added to the account</source>
        <translation>Número añadido a la cuenta</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>Número añadido</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Phone numbers: an added number is listed there.</source>
        <translation>Mire en el Administrador de WhatsApp, Números de teléfono: un número añadido aparece allí.</translation>
    </message>
    <message>
        <source>The number is listed</source>
        <translation>El número aparece</translation>
    </message>
    <message>
        <source>It is not listed</source>
        <translation>No aparece</translation>
    </message>
    <message>
        <source>Request code</source>
        <translation>Solicitar código</translation>
    </message>
    <message>
        <source>Sends a code to the number by SMS or call</source>
        <translation>Envía un código al número por SMS o llamada</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Código enviado</translation>
    </message>
    <message>
        <source>Code requested</source>
        <translation>Código solicitado</translation>
    </message>
    <message>
        <source>Ask the customer whether a code came to the phone.</source>
        <translation>Pregunte al cliente si llegó un código al teléfono.</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>Llegó un código</translation>
    </message>
    <message>
        <source>No code came</source>
        <translation>No llegó ningún código</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Escribir código</translation>
    </message>
    <message>
        <source>Proves with the code that the number is the customer&apos;s</source>
        <translation>Demuestra con el código que el número es del cliente</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>El número está verificado</translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation>Número verificado</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Phone numbers: a verified number does not read Unverified.</source>
        <translation>Mire en el Administrador de WhatsApp, Números de teléfono: un número verificado no aparece como Sin verificar.</translation>
    </message>
    <message>
        <source>It is not verified</source>
        <translation>No está verificado</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Waits while Meta reviews the display name</source>
        <translation>Espera mientras Meta revisa el nombre visible</translation>
    </message>
    <message>
        <source>Meta accepts the display name</source>
        <translation>Meta acepta el nombre visible</translation>
    </message>
    <message>
        <source>Display name accepted</source>
        <translation>Nombre visible aceptado</translation>
    </message>
    <message>
        <source>Number registered</source>
        <translation>Número registrado</translation>
    </message>
    <message>
        <source>Request contacts</source>
        <translation>Solicitar contactos</translation>
    </message>
    <message>
        <source>Asks Meta for the contacts of the WhatsApp Business app, once</source>
        <translation>Pide a Meta los contactos de la aplicación WhatsApp Business, una vez</translation>
    </message>
    <message>
        <source>Contacts requested</source>
        <translation>Contactos solicitados</translation>
    </message>
    <message>
        <source>Contacts of the app requested</source>
        <translation>Contactos de la aplicación solicitados</translation>
    </message>
    <message>
        <source>Look at Webhooks: contacts arrive with the field smb_app_state_sync. Meta takes this request once.</source>
        <translation>Mire en Webhooks: los contactos llegan con el campo smb_app_state_sync. Meta acepta esta solicitud una vez.</translation>
    </message>
    <message>
        <source>Contacts arrive</source>
        <translation>Llegan contactos</translation>
    </message>
    <message>
        <source>Nothing was requested</source>
        <translation>No se solicitó nada</translation>
    </message>
    <message>
        <source>Request history</source>
        <translation>Solicitar historial</translation>
    </message>
    <message>
        <source>Asks Meta for the chats of the last six months, once</source>
        <translation>Pide a Meta los chats de los últimos seis meses, una vez</translation>
    </message>
    <message>
        <source>History requested</source>
        <translation>Historial solicitado</translation>
    </message>
    <message>
        <source>Chat history requested</source>
        <translation>Historial de chats solicitado</translation>
    </message>
    <message>
        <source>Look at Webhooks: chats arrive with the field history. Meta takes this request once.</source>
        <translation>Mire en Webhooks: los chats llegan con el campo history. Meta acepta esta solicitud una vez.</translation>
    </message>
    <message>
        <source>Chats arrive</source>
        <translation>Llegan chats</translation>
    </message>
    <message>
        <source>Setup confirmed</source>
        <translation>Configuración confirmada</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>Comprobar token</translation>
    </message>
    <message>
        <source>Asks Meta whether the business token still works and until when</source>
        <translation>Pregunta a Meta si el token del cliente aún funciona y hasta cuándo</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>El token funciona</translation>
    </message>
    <message>
        <source>Token checked</source>
        <translation>Token comprobado</translation>
    </message>
    <message>
        <source>Fetch token again</source>
        <translation>Obtener token de nuevo</translation>
    </message>
    <message>
        <source>Gets the customer&apos;s business token with your system token, without a signup</source>
        <translation>Obtiene el token del cliente con su token del sistema, sin registro</translation>
    </message>
    <message>
        <source>Token fetched again</source>
        <translation>Token obtenido de nuevo</translation>
    </message>
    <message>
        <source>Set number&apos;s webhook</source>
        <translation>Definir webhook del número</translation>
    </message>
    <message>
        <source>Sends the messages of this number to an address of its own</source>
        <translation>Envía los mensajes de este número a una dirección propia</translation>
    </message>
    <message>
        <source>The number has its own address</source>
        <translation>El número tiene su propia dirección</translation>
    </message>
    <message>
        <source>Webhook of the number set</source>
        <translation>Webhook del número definido</translation>
    </message>
    <message>
        <source>Remove own webhooks</source>
        <translation>Quitar webhooks propios</translation>
    </message>
    <message>
        <source>Sends messages of account and number to the app&apos;s address again</source>
        <translation>Vuelve a enviar los mensajes de la cuenta y del número a la dirección de la app</translation>
    </message>
    <message>
        <source>Everything goes to the app&apos;s address</source>
        <translation>Todo va a la dirección de la app</translation>
    </message>
    <message>
        <source>Own webhooks removed</source>
        <translation>Webhooks propios quitados</translation>
    </message>
    <message>
        <source>Revoke credit line</source>
        <translation>Revocar línea de crédito</translation>
    </message>
    <message>
        <source>Stops paying for all accounts that the customer shares with you</source>
        <translation>Deja de pagar todas las cuentas que el cliente comparte con usted</translation>
    </message>
    <message>
        <source>Revoked for all of the customer&apos;s accounts</source>
        <translation>Revocada para todas las cuentas del cliente</translation>
    </message>
    <message>
        <source>Credit line revoked</source>
        <translation>Línea de crédito revocada</translation>
    </message>
    <message>
        <source>Look in Business settings, Billing, Credit lines: a revoked line lists the customer&apos;s portfolio no more.</source>
        <translation>Mire en Configuración del negocio, Facturación, Líneas de crédito: una línea revocada ya no muestra el portafolio del cliente.</translation>
    </message>
    <message>
        <source>The line is revoked</source>
        <translation>La línea está revocada</translation>
    </message>
    <message>
        <source>It is still shared</source>
        <translation>Sigue compartida</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Definir PIN</translation>
    </message>
    <message>
        <source>Gives the number a new two-step PIN; the old one is not needed</source>
        <translation>Da al número un PIN nuevo de dos pasos; el anterior no hace falta</translation>
    </message>
    <message>
        <source>The new PIN is in the keychain</source>
        <translation>El PIN nuevo está en el llavero</translation>
    </message>
    <message>
        <source>New PIN set</source>
        <translation>PIN nuevo definido</translation>
    </message>
    <message>
        <source>Request display name</source>
        <translation>Solicitar nombre visible</translation>
    </message>
    <message>
        <source>Asks Meta to show another name for the number</source>
        <translation>Pide a Meta que muestre otro nombre para el número</translation>
    </message>
    <message>
        <source>Requested, Meta reviews the name</source>
        <translation>Solicitado, Meta revisa el nombre</translation>
    </message>
    <message>
        <source>New display name requested</source>
        <translation>Nombre visible nuevo solicitado</translation>
    </message>
    <message>
        <source>Deregister number</source>
        <translation>Dar de baja el número</translation>
    </message>
    <message>
        <source>Takes the number off the Cloud API; messages stop</source>
        <translation>Quita el número de la Cloud API; los mensajes se detienen</translation>
    </message>
    <message>
        <source>The number is off the Cloud API</source>
        <translation>El número está fuera de la Cloud API</translation>
    </message>
    <message>
        <source>Number deregistered</source>
        <translation>Número dado de baja</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Phone numbers: a deregistered number does not read Connected.</source>
        <translation>Mire en el Administrador de WhatsApp, Números de teléfono: un número dado de baja no aparece como Conectado.</translation>
    </message>
    <message>
        <source>It is deregistered</source>
        <translation>Está dado de baja</translation>
    </message>
    <message>
        <source>It is still registered</source>
        <translation>Sigue registrado</translation>
    </message>
    <message>
        <source>Invite to marketing messages</source>
        <translation>Invitar a mensajes de marketing</translation>
    </message>
    <message>
        <source>Meta writes to all admins of the customer and asks them to accept</source>
        <translation>Meta escribe a todos los administradores del cliente y les pide que acepten</translation>
    </message>
    <message>
        <source>Meta wrote to the customer&apos;s admins</source>
        <translation>Meta escribió a los administradores del cliente</translation>
    </message>
    <message>
        <source>Marketing messages requested</source>
        <translation>Mensajes de marketing solicitados</translation>
    </message>
    <message>
        <source>Ask an admin of the customer whether an e-mail from Meta came.</source>
        <translation>Pregunte a un administrador del cliente si llegó un correo de Meta.</translation>
    </message>
    <message>
        <source>The e-mail came</source>
        <translation>El correo llegó</translation>
    </message>
    <message>
        <source>No e-mail came</source>
        <translation>No llegó ningún correo</translation>
    </message>
    <message>
        <source>Read verification status</source>
        <translation>Leer estado de la verificación</translation>
    </message>
    <message>
        <source>Reads where your verification of the customer&apos;s business stands</source>
        <translation>Lee en qué punto está su verificación de la empresa del cliente</translation>
    </message>
    <message>
        <source>Read from Meta</source>
        <translation>Leído en Meta</translation>
    </message>
    <message>
        <source>Verification status read</source>
        <translation>Estado de la verificación leído</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Línea de crédito</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Contacts and history</source>
        <translation>Contactos e historial</translation>
    </message>
    <message>
        <source>Asked for besides</source>
        <translation>Solicitado aparte</translation>
    </message>
    <message>
        <source>The customer&apos;s business token and what it opens</source>
        <translation>El token del cliente y lo que abre</translation>
    </message>
    <message>
        <source>Messages of the account reach the app</source>
        <translation>Los mensajes de la cuenta llegan a la app</translation>
    </message>
    <message>
        <source>Your credit line pays for the account</source>
        <translation>Su línea de crédito paga la cuenta</translation>
    </message>
    <message>
        <source>The number becomes ready to send</source>
        <translation>El número queda listo para enviar</translation>
    </message>
    <message>
        <source>What the WhatsApp Business app knows, brought over once</source>
        <translation>Lo que sabe la aplicación WhatsApp Business, traído una vez</translation>
    </message>
    <message>
        <source>Meta&apos;s own word that everything is in place</source>
        <translation>La confirmación de la propia Meta de que todo está en su sitio</translation>
    </message>
    <message>
        <source>Not part of the way, started by a person</source>
        <translation>Fuera del camino, iniciado por una persona</translation>
    </message>
</context>
<context>
    <name>gangway::app::SyncPanel</name>
    <message>
        <source>Chat history received</source>
        <translation>Historial de chats recibido</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Meta gives contacts and chats once each, and only in the 24 hours after the signup. Gangway asks for the contacts first, then for the chats, and never twice. Let the customer keep the WhatsApp Business app open meanwhile.</source>
        <translation>Meta da contactos y chats una vez cada uno, y solo en las 24 horas tras el registro. Gangway pide primero los contactos, después los chats, y nunca dos veces. Pida al cliente que mantenga abierta la aplicación WhatsApp Business.</translation>
    </message>
    <message>
        <source>%1 left to ask</source>
        <extracomment>hours and minutes</extracomment>
        <translation>Quedan %1 para solicitarlos</translation>
    </message>
    <message>
        <source>The 24 hours are over</source>
        <translation>Las 24 horas terminaron</translation>
    </message>
    <message>
        <source>not requested yet</source>
        <translation>aún sin solicitar</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>requested, none received yet</source>
        <translation>solicitados, nada recibido aún</translation>
    </message>
    <message>
        <source>The customer did not share them</source>
        <translation>El cliente no los compartió</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>últimos 90 días</translation>
    </message>
    <message>
        <source>last 180 days</source>
        <translation>últimos 180 días</translation>
    </message>
    <message>
        <source>complete, %1 messages</source>
        <translation>completo, %1 mensajes</translation>
    </message>
    <message>
        <source>%1 %, %2 (part %3 of 3), %4 messages</source>
        <extracomment>per cent, which part of the time, how many messages so far</extracomment>
        <translation>%1 %, %2 (parte %3 de 3), %4 mensajes</translation>
    </message>
    <message>
        <source>Nothing arrived in the %1 min since the request. Check that the receiver runs, that the app subscribes to history and smb_app_state_sync, and that the WhatsApp Business app is open on the phone.</source>
        <translation>No llegó nada en los %1 min desde la solicitud. Compruebe que el receptor está en marcha, que la app está suscrita a history y smb_app_state_sync, y que la aplicación WhatsApp Business está abierta en el teléfono.</translation>
    </message>
</context>
<context>
    <name>gangway::app::TemplateFields</name>
    <message>
        <source>Header %1</source>
        <comment>a variable such as {{1}}</comment>
        <translation>Encabezado %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <comment>a variable such as {{1}}</comment>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Button &quot;%1&quot;: the code to copy</source>
        <translation>Botón &quot;%1&quot;: el código para copiar</translation>
    </message>
    <message>
        <source>Button &quot;%1&quot;: what comes back, optional</source>
        <translation>Botón &quot;%1&quot;: lo que vuelve, opcional</translation>
    </message>
    <message>
        <source>Button &quot;%1&quot;: end of the address</source>
        <translation>Botón &quot;%1&quot;: final de la dirección</translation>
    </message>
    <message>
        <source>Header: latitude</source>
        <translation>Encabezado: latitud</translation>
    </message>
    <message>
        <source>Header: longitude</source>
        <translation>Encabezado: longitud</translation>
    </message>
    <message>
        <source>Header: name of the place</source>
        <translation>Encabezado: nombre del lugar</translation>
    </message>
    <message>
        <source>Header: address</source>
        <translation>Encabezado: dirección</translation>
    </message>
    <message>
        <source>Header: address of the file, instead of a file</source>
        <translation>Encabezado: dirección del archivo, en vez de un archivo</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Choose the header&apos;s file, or give its address.</source>
        <translation>Elija el archivo del encabezado o indique su dirección.</translation>
    </message>
    <message>
        <source>Give the header&apos;s place by latitude and longitude.</source>
        <translation>Indique el lugar del encabezado con latitud y longitud.</translation>
    </message>
</context>
<context>
    <name>gangway::app::TemplateTab</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>Obtener de nuevo las plantillas</translation>
    </message>
    <message>
        <source>Find a template by name</source>
        <translation>Buscar una plantilla por nombre</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Se pueden enviar</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a template, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be sent</source>
        <comment>name and language of a template</comment>
        <translation>%1: no se puede enviar</translation>
    </message>
    <message>
        <source>Asking Meta for the templates of the account.</source>
        <translation>Pidiendo a Meta las plantillas de la cuenta.</translation>
    </message>
    <message>
        <source>The account has no templates. The customer makes them in WhatsApp Manager, Message templates.</source>
        <translation>La cuenta no tiene plantillas. El cliente las crea en Administrador de WhatsApp, Plantillas de mensajes.</translation>
    </message>
    <message>
        <source>No template matches. Change the name, the status or the language above.</source>
        <translation>Ninguna plantilla coincide. Cambie arriba el nombre, el estado o el idioma.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Elija una plantilla.</translation>
    </message>
</context>
<context>
    <name>gangway::app::TestChecks</name>
    <message>
        <source>Message received</source>
        <translation>Mensaje recibido</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Respuesta enviada</translation>
    </message>
    <message>
        <source>Reply delivered</source>
        <translation>Respuesta entregada</translation>
    </message>
    <message>
        <source>Reply read</source>
        <translation>Respuesta leída</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1, done at %2</source>
        <translation>%1, hecho a las %2</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <translation>%1, en espera</translation>
    </message>
    <message>
        <source>messages webhook, signature valid</source>
        <translation>webhook messages, firma válida</translation>
    </message>
    <message>
        <source>the person writes first</source>
        <translation>la persona escribe primero</translation>
    </message>
    <message>
        <source>accepted by Meta in %1 s</source>
        <translation>aceptada por Meta en %1 s</translation>
    </message>
    <message>
        <source>reached the phone %1 s after sending</source>
        <translation>llegó al teléfono %1 s tras el envío</translation>
    </message>
    <message>
        <source>optional, depends on the tester&apos;s privacy setting</source>
        <translation>opcional, depende de la privacidad de quien prueba</translation>
    </message>
    <message>
        <source>accepted by Meta in %1 s, its webhook is awaited</source>
        <translation>aceptada por Meta en %1 s, se espera su webhook</translation>
    </message>
    <message>
        <source>reached the phone within a second</source>
        <translation>llegó al teléfono en menos de un segundo</translation>
    </message>
</context>
<context>
    <name>gangway::app::TestPage</name>
    <message>
        <source>Skip the test</source>
        <translation>Omitir la prueba</translation>
    </message>
    <message>
        <source>Say hello from a phone</source>
        <translation>Salude desde un teléfono</translation>
    </message>
    <message>
        <source>The first message must come from a person. It opens a 24-hour window in which any reply is allowed.</source>
        <translation>El primer mensaje debe venir de una persona. Abre una ventana de 24 horas en la que se permite cualquier respuesta.</translation>
    </message>
    <message>
        <source>QR code that opens a chat with the number</source>
        <translation>Código QR que abre un chat con el número</translation>
    </message>
    <message>
        <source>Scan with the camera or the WhatsApp app</source>
        <translation>Escanee con la cámara o la app WhatsApp</translation>
    </message>
    <message>
        <source>Link that opens a chat with the number</source>
        <translation>Enlace que abre un chat con el número</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>Use a phone that</source>
        <translation>Use un teléfono que</translation>
    </message>
    <message>
        <source>has ordinary WhatsApp on it</source>
        <translation>tenga el WhatsApp normal</translation>
    </message>
    <message>
        <source>is not itself on the Cloud API</source>
        <translation>no esté en la Cloud API</translation>
    </message>
    <message>
        <source>Tester number</source>
        <translation>Número de quien prueba</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Let the sandbox phone write</source>
        <translation>Que escriba el teléfono del sandbox</translation>
    </message>
    <message>
        <source>Gangway test %1</source>
        <translation>Prueba de Gangway %1</translation>
    </message>
    <message>
        <source>Waiting for the first message</source>
        <translation>Esperando el primer mensaje</translation>
    </message>
    <message>
        <source>It opens the 24-hour window. Until then nothing can be sent.</source>
        <translation>Abre la ventana de 24 horas. Hasta entonces no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Proof it works</source>
        <translation>Prueba de que funciona</translation>
    </message>
    <message>
        <source>Each line is ticked by a webhook, not by hand.</source>
        <translation>Cada línea la marca un webhook, no a mano.</translation>
    </message>
    <message>
        <source>Reply tested</source>
        <translation>Respuesta probada</translation>
    </message>
    <message>
        <source>Copy the message ID</source>
        <translation>Copiar el ID del mensaje</translation>
    </message>
    <message>
        <source>Message ID copied</source>
        <translation>ID del mensaje copiado</translation>
    </message>
    <message>
        <source>Message received, loud and clear!</source>
        <translation>¡Mensaje recibido, alto y claro!</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún no visto</translation>
    </message>
    <message>
        <source>Read from the first message</source>
        <translation>Leído del primer mensaje</translation>
    </message>
    <message>
        <source>Seen in the first message</source>
        <translation>Visto en el primer mensaje</translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>person to business</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>The number sends and receives.</source>
        <translation>El número envía y recibe.</translation>
    </message>
    <message>
        <source>The result goes into the handover report.</source>
        <translation>El resultado va al informe de entrega.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Sin probar.</translation>
    </message>
    <message>
        <source>Reason: %1. The report says so.</source>
        <translation>Motivo: %1. El informe lo dice.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Window not open yet</source>
        <translation>Ventana aún no abierta</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Ventana cerrada</translation>
    </message>
    <message>
        <source>Window open, %1</source>
        <translation>Ventana abierta, %1</translation>
    </message>
    <message>
        <source>Waiting for the first message. It opens the 24-hour window.</source>
        <translation>Esperando el primer mensaje. Abre la ventana de 24 horas.</translation>
    </message>
    <message>
        <source>1. The webhook receiver is connected.</source>
        <translation>1. El receptor de webhooks está conectado.</translation>
    </message>
    <message>
        <source>1. The webhook receiver is not running: start it in Settings.</source>
        <translation>1. El receptor de webhooks no está en marcha: inícielo en Ajustes.</translation>
    </message>
    <message>
        <source>2. In the App Dashboard the app is subscribed to messages.</source>
        <translation>2. En el Panel de apps la app está suscrita a messages.</translation>
    </message>
    <message>
        <source>3. The WhatsApp account is subscribed.</source>
        <translation>3. La cuenta de WhatsApp está suscrita.</translation>
    </message>
    <message>
        <source>3. The WhatsApp account is not subscribed: run Subscribe webhooks again.</source>
        <translation>3. La cuenta de WhatsApp no está suscrita: ejecute Suscribir webhooks de nuevo.</translation>
    </message>
    <message>
        <source>4. The link carries the right number: %1.</source>
        <translation>4. El enlace lleva el número correcto: %1.</translation>
    </message>
    <message>
        <source>No message yet. Check in this order.</source>
        <translation>Aún no hay mensaje. Compruebe en este orden.</translation>
    </message>
    <message>
        <source>Meta did not answer: send again?</source>
        <translation>Meta no respondió: ¿enviar de nuevo?</translation>
    </message>
    <message>
        <source>The reply may have been sent. Ask the tester whether it arrived before sending it twice.</source>
        <translation>La respuesta puede haberse enviado. Pregunte a quien prueba si llegó antes de enviarla dos veces.</translation>
    </message>
    <message>
        <source>The reply was not sent.</source>
        <translation>La respuesta no se envió.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Skip the test?</source>
        <translation>¿Omitir la prueba?</translation>
    </message>
    <message>
        <source>The report says &quot;not tested&quot; and your reason. The test can still be done later.</source>
        <translation>El informe dice &quot;no probado&quot; y su motivo. La prueba aún se puede hacer después.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Do the test</source>
        <translation>Hacer la prueba</translation>
    </message>
    <message>
        <source>Continue to handover</source>
        <translation>Continuar a la entrega</translation>
    </message>
    <message>
        <source>Continue is available when the reply is delivered</source>
        <translation>Continuar está disponible cuando se entrega la respuesta</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanee con la cámara</translation>
    </message>
    <message>
        <source>The file could not be fetched. Try again from the chat.</source>
        <translation>No se pudo obtener el archivo. Reinténtelo desde el chat.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Prueba nueva</translation>
    </message>
    <message>
        <source>A new test has begun.</source>
        <translation>Empezó una prueba nueva.</translation>
    </message>
    <message>
        <source>The test passed before, on %1. That stays in the report.</source>
        <translation>La prueba se superó antes, el %1. Eso queda en el informe.</translation>
    </message>
    <message>
        <source>Open the sandbox phone</source>
        <translation>Abrir el teléfono del sandbox</translation>
    </message>
    <message>
        <source>Start a new test</source>
        <translation>Empezar una prueba nueva</translation>
    </message>
</context>
<context>
    <name>gangway::app::TextTab</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write a message. Shift Enter for a new line.</source>
        <translation>Escriba un mensaje. Mayús Intro para una línea nueva.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>gangway::app::TimelineWords</name>
    <message>
        <source>Credit line shared in %1</source>
        <translation>Línea de crédito compartida en %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is the name of a step</extracomment>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>%1: no answer from Meta</source>
        <translation>%1: sin respuesta de Meta</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1: paso omitido</translation>
    </message>
    <message>
        <source>%1 waits for input</source>
        <translation>%1 espera una entrada</translation>
    </message>
    <message>
        <source>%1: decided by hand</source>
        <translation>%1: decidido a mano</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Signup page opened</source>
        <translation>Página de registro abierta</translation>
    </message>
    <message>
        <source>Signup launched</source>
        <translation>Registro abierto</translation>
    </message>
    <message>
        <source>Signup finished</source>
        <translation>Registro terminado</translation>
    </message>
    <message>
        <source>Signup finished (%1)</source>
        <translation>Registro terminado (%1)</translation>
    </message>
    <message>
        <source>Signup ended without a result</source>
        <translation>El registro terminó sin resultado</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Prueba superada</translation>
    </message>
    <message>
        <source>Test skipped</source>
        <translation>Prueba omitida</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>who acted; %1 is a login name</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Meta decided on the display name</source>
        <translation>Meta decidió sobre el nombre visible</translation>
    </message>
    <message>
        <source>Meta changed quality or limit</source>
        <translation>Meta cambió la calidad o el límite</translation>
    </message>
    <message>
        <source>Meta reviewed the account</source>
        <translation>Meta revisó la cuenta</translation>
    </message>
    <message>
        <source>Meta restricted or freed the account</source>
        <translation>Meta restringió o liberó la cuenta</translation>
    </message>
    <message>
        <source>The number or account was disconnected</source>
        <translation>El número o la cuenta se desconectó</translation>
    </message>
    <message>
        <source>The number or account is connected</source>
        <translation>Se conectó el número o la cuenta</translation>
    </message>
    <message>
        <source>Marketing messages went on</source>
        <translation>Los mensajes de marketing avanzaron</translation>
    </message>
    <message>
        <source>Meta answered the business verification</source>
        <translation>Meta respondió a la verificación de la empresa</translation>
    </message>
    <message>
        <source>Chat history arrives</source>
        <translation>Llega el historial de chats</translation>
    </message>
    <message>
        <source>The customer did not share the chat history</source>
        <translation>El cliente no compartió el historial de chats</translation>
    </message>
    <message>
        <source>Chat history reported an error</source>
        <translation>El historial de chats informó un error</translation>
    </message>
    <message>
        <source>Contacts arrive</source>
        <translation>Llegan contactos</translation>
    </message>
    <message>
        <source>Signup link made</source>
        <translation>Enlace de registro creado</translation>
    </message>
    <message>
        <source>A stored webhook was replayed in Gangway</source>
        <translation>Se repitió en Gangway un webhook guardado</translation>
    </message>
</context>
<context>
    <name>gangway::app::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gangway::app::TopicView</name>
    <message>
        <source>Open Meta&apos;s page</source>
        <translation>Abrir la página de Meta</translation>
    </message>
    <message>
        <source>Copy for the customer</source>
        <translation>Copiar para el cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gangway::app::WebSignupPane</name>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Close Meta&apos;s window</source>
        <translation>Cerrar la ventana de Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s page says: %1</source>
        <comment>%1 is the text of a message box of the page</comment>
        <translation>La página de Meta dice: %1</translation>
    </message>
    <message>
        <source>Load the signup page again</source>
        <translation>Cargar de nuevo la página de registro</translation>
    </message>
    <message>
        <source>The profile&apos;s signup page must be an https address. Nothing was sent to Meta.</source>
        <translation>La página de registro del perfil debe ser una dirección https. No se envió nada a Meta.</translation>
    </message>
    <message>
        <source>Meta&apos;s page did not load, so the signup cannot begin. Check the connection to facebook.com. Nothing was sent to Meta.</source>
        <translation>La página de Meta no se cargó, así que el registro no puede empezar. Compruebe la conexión con facebook.com. No se envió nada a Meta.</translation>
    </message>
    <message>
        <source>Facebook&apos;s script did not load, so the signup cannot begin. Check the connection to connect.facebook.net. Nothing was sent to Meta.</source>
        <translation>El script de Facebook no se cargó, así que el registro no puede empezar. Compruebe la conexión con connect.facebook.net. No se envió nada a Meta.</translation>
    </message>
    <message>
        <source>The signup page did not load.</source>
        <translation>La página de registro no se cargó.</translation>
    </message>
    <message>
        <source>Meta&apos;s signup window</source>
        <translation>Ventana de registro de Meta</translation>
    </message>
    <message>
        <source>Signup page</source>
        <translation>Página de registro</translation>
    </message>
</context>
<context>
    <name>gangway::app::WebhookPanel</name>
    <message>
        <source>Details of the webhook</source>
        <translation>Detalles del webhook</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>El cuerpo está vacío.</translation>
    </message>
    <message>
        <source>Replays %1</source>
        <translation>Repeticiones %1</translation>
    </message>
    <message>
        <source>No webhook chosen</source>
        <translation>Ningún webhook elegido</translation>
    </message>
    <message>
        <source>Choose a row to see what Meta sent.</source>
        <translation>Elija una fila para ver lo que Meta envió.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export this webhook</source>
        <translation>Exportar este webhook</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>what the sender was told</comment>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, after it was stored</source>
        <comment>HTTP status</comment>
        <translation>%1, después de guardarlo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>customer and case number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unnamed customer</source>
        <translation>Cliente sin nombre</translation>
    </message>
    <message>
        <source>Open the case %1</source>
        <translation>Abrir el caso %1</translation>
    </message>
    <message>
        <source>No case has these ids</source>
        <translation>Ningún caso tiene estos IDs</translation>
    </message>
    <message>
        <source>None: it is about this app</source>
        <translation>Ninguno: trata de esta app</translation>
    </message>
    <message>
        <source>None: nothing was acted upon</source>
        <translation>Ninguno: no se hizo nada con él</translation>
    </message>
    <message>
        <source>Signature valid.</source>
        <translation>Firma válida.</translation>
    </message>
    <message>
        <source>The body was signed with this app&apos;s secret and was not changed on the way.</source>
        <translation>El cuerpo se firmó con la clave secreta de esta app y no cambió en el camino.</translation>
    </message>
    <message>
        <source>No signature needed.</source>
        <translation>No hace falta firma.</translation>
    </message>
    <message>
        <source>Meta checked the address with the verify token and got its challenge back.</source>
        <translation>Meta comprobó la dirección con el token de verificación y recibió de vuelta su desafío.</translation>
    </message>
    <message>
        <source>Only the beginning of the body is kept.</source>
        <translation>Solo se conserva el comienzo del cuerpo.</translation>
    </message>
    <message>
        <source>Refused: the signature does not fit.</source>
        <translation>Rechazado: la firma no coincide.</translation>
    </message>
    <message>
        <source>The body was signed with another secret, or changed on the way. If it came from Meta, compare the app secret in the profile with the App Dashboard, and let the proxy pass bodies on as they are. Nothing was acted upon.</source>
        <translation>El cuerpo se firmó con otra clave secreta o cambió en el camino. Si vino de Meta, compare la clave secreta de la app del perfil con el Panel de apps y haga que el proxy pase los cuerpos tal como son. No se hizo nada con él.</translation>
    </message>
    <message>
        <source>Refused: no signature.</source>
        <translation>Rechazado: sin firma.</translation>
    </message>
    <message>
        <source>Meta signs every webhook, so this came from somebody else, or a proxy dropped the header X-Hub-Signature-256. Nothing was acted upon.</source>
        <translation>Meta firma cada webhook, así que este vino de otro remitente, o un proxy quitó el encabezado X-Hub-Signature-256. No se hizo nada con él.</translation>
    </message>
    <message>
        <source>Refused: the signature cannot be read.</source>
        <translation>Rechazado: la firma no se puede leer.</translation>
    </message>
    <message>
        <source>The header X-Hub-Signature-256 is not “sha256=” and 64 hexadecimal digits. A proxy may have changed it. Nothing was acted upon.</source>
        <translation>El encabezado X-Hub-Signature-256 no es “sha256=” y 64 dígitos hexadecimales. Un proxy puede haberlo cambiado. No se hizo nada con él.</translation>
    </message>
    <message>
        <source>Refused: the verify token does not fit.</source>
        <translation>Rechazado: el token de verificación no coincide.</translation>
    </message>
    <message>
        <source>Somebody checked this address with another token. Type the profile&apos;s verify token in the App Dashboard, or in the override, and save it there again.</source>
        <translation>Alguien comprobó esta dirección con otro token. Escriba el token de verificación del perfil en el Panel de apps, o en la dirección propia, y guárdelo allí de nuevo.</translation>
    </message>
    <message>
        <source>Refused: another path.</source>
        <translation>Rechazado: otra ruta.</translation>
    </message>
    <message>
        <source>Only the receiver&apos;s own path is answered. Compare the callback URL and the proxy with the path in the profile.</source>
        <translation>Solo se responde a la ruta del receptor. Compare la URL de devolución de llamada y el proxy con la ruta del perfil.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazado.</translation>
    </message>
    <message>
        <source>It was no webhook: %1. Nothing was acted upon.</source>
        <translation>No era un webhook: %1. No se hizo nada con él.</translation>
    </message>
    <message>
        <source>Not replayed since Gangway started. A replay tells the stored event to Gangway once more; nothing is sent to Meta or anybody else.</source>
        <translation>Sin repetir desde que se inició Gangway. Una repetición cuenta otra vez a Gangway el evento guardado; no se envía nada a Meta ni a nadie.</translation>
    </message>
    <message>
        <source>1 event told again</source>
        <translation>1 evento contado de nuevo</translation>
    </message>
    <message>
        <source>%1 events told again</source>
        <translation>%1 eventos contados de nuevo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, person, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>gangway::app::WebhookTableModel</name>
    <message>
        <source>This app</source>
        <comment>the partner&apos;s own Meta app</comment>
        <translation>Esta app</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>no customer has these ids</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>From the event&apos;s own time, which Meta gives in whole seconds, to its arrival here.</source>
        <translation>De la hora del evento, que Meta da en segundos enteros, a su llegada aquí.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>a row as one sentence: time, field, customer, what it says, signature</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Demora</translation>
    </message>
</context>
<context>
    <name>gangway::app::WebhooksPage</name>
    <message>
        <source>The stored webhooks cannot be read.</source>
        <translation>Los webhooks guardados no se pueden leer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export selection (%1)</source>
        <translation>Exportar selección (%1)</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exportar selección</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Any signature</source>
        <translation>Cualquier firma</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>webhooks that wait to be shown</comment>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>Show what is new: %1</source>
        <translation>Mostrar lo nuevo: %1</translation>
    </message>
    <message>
        <source>1 event in the last hour</source>
        <translation>1 evento en la última hora</translation>
    </message>
    <message>
        <source>%1 events in the last hour</source>
        <translation>%1 eventos en la última hora</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>webhooks of the last hour</comment>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>Show what was refused: %1 in the last hour</source>
        <translation>Mostrar lo rechazado: %1 en la última hora</translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden by the filter</source>
        <translation>%1 visibles, %2 ocultos por el filtro</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 visibles</translation>
    </message>
    <message>
        <source>No webhook matches the filter</source>
        <translation>Ningún webhook coincide con el filtro</translation>
    </message>
    <message>
        <source>Gangway looked in fields, customers, words and ids. Webhooks looked at: %1.</source>
        <translation>Gangway buscó en campos, clientes, palabras e IDs. Webhooks revisados: %1.</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Siguiente intento en %1 s</translation>
    </message>
    <message>
        <source>Steps that wait for a webhook are paused, not failed.</source>
        <translation>Los pasos que esperan un webhook están en pausa, no fallaron.</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada en este tiempo</translation>
    </message>
    <message>
        <source>Older webhooks are kept. Choose a longer time.</source>
        <translation>Hay webhooks más antiguos. Elija un tiempo más largo.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún sin eventos</translation>
    </message>
    <message>
        <source>Meta sends the first one when a customer finishes the signup.</source>
        <translation>Meta envía el primero cuando un cliente termina el registro.</translation>
    </message>
    <message>
        <source>No webhook chosen</source>
        <translation>Ningún webhook elegido</translation>
    </message>
    <message>
        <source>Choose a row to see what Meta sent.</source>
        <translation>Elija una fila para ver lo que Meta envió.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>the display of webhooks</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>webhooks are shown as they come</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>the webhook receiver</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Sin recibir</translation>
    </message>
    <message>
        <source>Receives at %1</source>
        <translation>Recibe en %1</translation>
    </message>
    <message>
        <source>Kept for ever on this computer</source>
        <translation>Se conservan para siempre en este equipo</translation>
    </message>
    <message>
        <source>Kept for 1 day on this computer</source>
        <translation>Se conservan 1 día en este equipo</translation>
    </message>
    <message>
        <source>Kept for %1 days on this computer</source>
        <translation>Se conservan %1 días en este equipo</translation>
    </message>
    <message>
        <source>Not kept any more</source>
        <translation>Ya no se conserva</translation>
    </message>
    <message>
        <source>This webhook is older than the time for which they are kept.</source>
        <translation>Este webhook es más antiguo que el tiempo de conservación.</translation>
    </message>
    <message>
        <source>No case has its ids, so perhaps nothing changes.</source>
        <translation>Ningún caso tiene sus IDs, así que quizá no cambie nada.</translation>
    </message>
    <message>
        <source>It is about the case %1, %2.</source>
        <comment>customer and case number</comment>
        <translation>Trata del caso %1, %2.</translation>
    </message>
    <message>
        <source>Unnamed customer</source>
        <translation>Cliente sin nombre</translation>
    </message>
    <message>
        <source>Replay this webhook in Gangway?</source>
        <translation>¿Repetir este webhook en Gangway?</translation>
    </message>
    <message>
        <source>Gangway reads the stored body once more and takes it in as on the day it came; what it knows already stays as it is. Nothing is sent to Meta, to the customer or to anybody else.</source>
        <translation>Gangway lee otra vez el cuerpo guardado y lo procesa como el día en que llegó; lo que ya sabe queda como está. No se envía nada a Meta, al cliente ni a nadie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replayed: 1 event told again</source>
        <translation>Repetido: 1 evento contado de nuevo</translation>
    </message>
    <message>
        <source>Replayed: %1 events told again</source>
        <translation>Repetido: %1 eventos contados de nuevo</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Ya no se conserva.</translation>
    </message>
    <message>
        <source>The body cannot be read.</source>
        <translation>El cuerpo no se puede leer.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose at most %1 webhooks.</source>
        <translation>Elija como máximo %1 webhooks.</translation>
    </message>
    <message>
        <source>What was chosen is not kept any more.</source>
        <translation>Lo elegido ya no se conserva.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation>Cuerpo copiado</translation>
    </message>
    <message>
        <source>%1 bodies copied</source>
        <translation>%1 cuerpos copiados</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>How Meta reaches this computer</source>
        <translation>Cómo llega Meta a este equipo</translation>
    </message>
    <message>
        <source>Stops the display, not the receiving. Space does the same.</source>
        <translation>Detiene la vista, no la recepción. Espacio hace lo mismo.</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>All that is kept</source>
        <translation>Todo lo conservado</translation>
    </message>
    <message>
        <source>Show the time since</source>
        <translation>Mostrar el tiempo desde</translation>
    </message>
    <message>
        <source>Filter by signature</source>
        <translation>Filtrar por firma</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>gangway::app::WeeklyBanner</name>
    <message>
        <source>Used by %1</source>
        <translation>Usados por %1</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y uno más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 new customers this week</source>
        <extracomment>how many of Meta&apos;s limit are used, e.g. &quot;8 of 10 new customers this week&quot;</extracomment>
        <translation>%1 de %2 clientes nuevos esta semana</translation>
    </message>
    <message>
        <source>Next free %1</source>
        <translation>Próximo cupo el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a customer, and when it was connected</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>All %1 new customers of the last seven days are used.</source>
        <translation>Los %1 clientes nuevos de los últimos siete días ya están usados.</translation>
    </message>
    <message>
        <source>Meta will refuse the signup of a new customer until %1. One that was connected before is not new and can go on. %2</source>
        <translation>Meta rechazará el registro de un cliente nuevo hasta el %1. Uno que ya estuvo conectado no es nuevo y puede continuar. %2</translation>
    </message>
    <message>
        <source>One more new customer this week.</source>
        <translation>Un cliente nuevo más esta semana.</translation>
    </message>
    <message numerus="yes">
        <source>%n more new customers this week.</source>
        <translation>
            <numerusform>%n cliente nuevo más esta semana.</numerusform>
            <numerusform>%n clientes nuevos más esta semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta allows this app %1 in seven days. The next one is free again %2. %3</source>
        <translation>Meta permite a esta app %1 en siete días. El próximo cupo se libera el %2. %3</translation>
    </message>
</context>
<context>
    <name>gangway::app::Words</name>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Existing number</source>
        <translation>Número existente</translation>
    </message>
    <message>
        <source>Coexistence</source>
        <translation>Coexistencia</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>Access only</source>
        <translation>Solo acceso</translation>
    </message>
    <message>
        <source>Path not chosen</source>
        <translation>Camino sin elegir</translation>
    </message>
    <message>
        <source>Solution Partner</source>
        <translation>Solution Partner</translation>
    </message>
    <message>
        <source>Tech Provider</source>
        <translation>Tech Provider</translation>
    </message>
    <message>
        <source>Tech Partner</source>
        <translation>Tech Partner</translation>
    </message>
</context>
</TS>
