<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>EventWords</name>
    <message>
        <source>inbound</source>
        <comment>a message from a person, behind the field&apos;s name</comment>
        <translation>recebida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>status</source>
        <comment>behind the field&apos;s name</comment>
        <translation>situação</translation>
    </message>
    <message>
        <source>%1 status</source>
        <comment>read status, failed status</comment>
        <translation>situação %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviada a %1</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Entregue a %1</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Lida por %1</translation>
    </message>
    <message>
        <source>Played by %1</source>
        <translation>Reproduzida por %1</translation>
    </message>
    <message>
        <source>Failed: %1 (%2)</source>
        <comment>Meta&apos;s title and code</comment>
        <translation>Falhou: %1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status that Gangway does not know, and the person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The business did not share its chats</source>
        <translation>A empresa não compartilhou as conversas</translation>
    </message>
    <message>
        <source>Chats: messages %1</source>
        <comment>how many</comment>
        <translation>Conversas: mensagens %1</translation>
    </message>
    <message>
        <source>%1, %2 % done</source>
        <comment>messages of shared chats, share of the whole</comment>
        <translation>%1, %2 % concluído</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <translation>Contatos: %1</translation>
    </message>
    <message>
        <source>Written in the app: %1</source>
        <comment>kind of message, or its words</comment>
        <translation>Escrita no aplicativo: %1</translation>
    </message>
    <message>
        <source>Display name %1: %2</source>
        <comment>display name approved: Padaria Aurora</comment>
        <translation>Nome de exibição %1: %2</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>event and messaging limit, in Meta&apos;s words</comment>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Account review: %1</source>
        <translation>Análise da conta: %1</translation>
    </message>
    <message>
        <source>phone numbers: %1</source>
        <translation>números de telefone: %1</translation>
    </message>
    <message>
        <source>%1 conversations a day</source>
        <translation>%1 conversas por dia</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Os limites mudaram</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Limites: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a template and what became of it: cita_confirmada approved</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: quality changed to %2</source>
        <comment>name of a template</comment>
        <translation>%1: a qualidade mudou para %2</translation>
    </message>
    <message>
        <source>%1: category changed to %2</source>
        <comment>name of a template</comment>
        <translation>%1: a categoria mudou para %2</translation>
    </message>
    <message>
        <source>Gangway does not know this field; see the tree</source>
        <translation>O Gangway não conhece este campo; veja a árvore</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo informado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
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
        <translation>Não compatível</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Deleted by the sender</source>
        <translation>Apagada por quem enviou</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>Meta checks the address</comment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Challenge answered</source>
        <translation>Desafio respondido</translation>
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
        <translation>O corpo não pode ser lido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>something that is no webhook</comment>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Desnecessária</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Body signed with another secret</source>
        <translation>Corpo assinado com outra chave secreta</translation>
    </message>
    <message>
        <source>Body without a signature</source>
        <translation>Corpo sem assinatura</translation>
    </message>
    <message>
        <source>Signature cannot be read</source>
        <translation>A assinatura não pode ser lida</translation>
    </message>
    <message>
        <source>Verify token does not fit</source>
        <translation>O token de verificação não confere</translation>
    </message>
    <message>
        <source>Sent to another path</source>
        <translation>Enviado a outro caminho</translation>
    </message>
    <message>
        <source>Neither GET nor POST</source>
        <translation>Nem GET nem POST</translation>
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
        <translation>uma pessoa sem número</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Work with the built-in fake Meta; nothing leaves this computer.</source>
        <translation>Trabalhar com a Meta simulada embutida; nada sai deste computador.</translation>
    </message>
    <message>
        <source>With --sandbox: operate the program by itself from a new case to the end of the scenario, and write screenshots and report.json into this folder.</source>
        <translation>Com --sandbox: operar o programa sozinho, de um caso novo até o fim do cenário, e gravar capturas de tela e report.json nesta pasta.</translation>
    </message>
    <message>
        <source>With --tour: report.json only, no screenshots.</source>
        <translation>Com --tour: só report.json, sem capturas de tela.</translation>
    </message>
    <message>
        <source>With --sandbox: which partner to be, tech-provider or solution-partner.</source>
        <translation>Com --sandbox: qual parceiro ser, tech-provider ou solution-partner.</translation>
    </message>
    <message>
        <source>Language of the window: en, pt_BR or es.</source>
        <translation>Idioma da janela: en, pt_BR ou es.</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder instead of the standard place. Keychain entries get a prefix of their own.</source>
        <translation>Guardar banco de dados e configurações nesta pasta em vez do lugar padrão. As entradas do chaveiro recebem um prefixo próprio.</translation>
    </message>
    <message>
        <source>Read a partner profile from this JSON file; its secrets go to the keychain.</source>
        <translation>Ler um perfil de parceiro deste arquivo JSON; os segredos vão para o chaveiro.</translation>
    </message>
    <message>
        <source>Brings business customers on board of the WhatsApp Business Platform.</source>
        <translation>Leva clientes empresariais para a plataforma WhatsApp Business.</translation>
    </message>
    <message>
        <source>With --sandbox: what happens at Meta and at the customer&apos;s, by its name.</source>
        <translation>Com --sandbox: o que acontece na Meta e no cliente, pelo nome.</translation>
    </message>
    <message>
        <source>Print the sandbox&apos;s scenarios with the role they are for, and end.</source>
        <translation>Listar os cenários do sandbox com o papel a que servem, e encerrar.</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Audio file</source>
        <translation>Arquivo de áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Cartão de contato</translation>
    </message>
    <message>
        <source>A kind of message that businesses cannot see</source>
        <translation>Um tipo de mensagem que as empresas não veem</translation>
    </message>
    <message>
        <source>The number changed</source>
        <translation>O número mudou</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Esta mensagem foi apagada</translation>
    </message>
</context>
<context>
    <name>gangway::app::ActionDialog</name>
    <message>
        <source>Address of the webhook</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>https, at most %1 characters. Meta checks it at once with your verify token.</source>
        <translation>https, no máximo %1 caracteres. A Meta o verifica na hora com o seu token de verificação.</translation>
    </message>
    <message>
        <source>Type a whole address that begins with https://</source>
        <translation>Digite um endereço completo que comece com https://</translation>
    </message>
    <message>
        <source>Only messages and their like can go to another address. account_update and everything about templates always go to the app&apos;s own address.</source>
        <translation>Só mensagens e o que se liga a elas podem ir para outro endereço. account_update e tudo sobre modelos vão sempre para o endereço do próprio app.</translation>
    </message>
    <message>
        <source>This stops your credit line for ALL accounts that %1 shares with you, not only for this one. Messages that cost money stop until another payment method is there.</source>
        <translation>Isto encerra a sua linha de crédito para TODAS as contas que %1 compartilha com você, não só para esta. Mensagens pagas param até haver outra forma de pagamento.</translation>
    </message>
    <message numerus="yes">
        <source>Gangway knows %n cases of this customer.</source>
        <translation>
            <numerusform>O Gangway conhece %n caso deste cliente.</numerusform>
            <numerusform>O Gangway conhece %n casos deste cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke the credit line of %1?</source>
        <translation>Revogar a linha de crédito de %1?</translation>
    </message>
    <message>
        <source>Sharing again begins a new allocation. The currency of an account never changes.</source>
        <translation>Compartilhar de novo inicia uma nova alocação. A moeda de uma conta nunca muda.</translation>
    </message>
    <message>
        <source>Revoke credit line</source>
        <translation>Revogar linha de crédito</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Manter a linha</translation>
    </message>
    <message>
        <source>Deregister %1?</source>
        <translation>Cancelar o registro de %1?</translation>
    </message>
    <message>
        <source>Messages of this number stop at once, in both directions, until it is registered again. The PIN stays in the keychain.</source>
        <translation>As mensagens deste número param na hora, nos dois sentidos, até ele ser registrado de novo. O PIN fica no chaveiro.</translation>
    </message>
    <message>
        <source>Deregister number</source>
        <translation>Cancelar registro</translation>
    </message>
    <message>
        <source>Keep it registered</source>
        <translation>Manter registrado</translation>
    </message>
    <message>
        <source>Set a new PIN for %1?</source>
        <translation>Definir um novo PIN para %1?</translation>
    </message>
    <message>
        <source>The number&apos;s two-step PIN is replaced. The old one is not needed and stops working.</source>
        <translation>O PIN da confirmação em duas etapas é substituído. O antigo não é necessário e deixa de funcionar.</translation>
    </message>
    <message>
        <source>Gangway keeps the new PIN in the keychain. Tell the customer: it is needed whenever the number is registered.</source>
        <translation>O Gangway guarda o novo PIN no chaveiro. Informe ao cliente: ele é necessário sempre que o número for registrado.</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Definir PIN</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>Manter o PIN</translation>
    </message>
    <message>
        <source>Request another display name?</source>
        <translation>Pedir outro nome de exibição?</translation>
    </message>
    <message>
        <source>Meta reviews the new name. Until then people see the old one. When it is accepted, the number is registered again, which counts against the budget of the number.</source>
        <translation>A Meta analisa o novo nome. Até lá as pessoas veem o antigo. Quando ele é aceito, o número é registrado de novo, o que conta no limite de registros do número.</translation>
    </message>
    <message>
        <source>The name now: %1</source>
        <translation>O nome agora: %1</translation>
    </message>
    <message>
        <source>Request name</source>
        <translation>Pedir nome</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Manter o nome</translation>
    </message>
    <message>
        <source>Send this number&apos;s messages to another address?</source>
        <translation>Enviar as mensagens deste número a outro endereço?</translation>
    </message>
    <message>
        <source>An address of the number comes before that of the account and that of the app.</source>
        <translation>Um endereço do número vale antes do endereço da conta e do endereço do app.</translation>
    </message>
    <message>
        <source>Set address</source>
        <translation>Definir endereço</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Remove the webhooks of number and account?</source>
        <translation>Remover os webhooks do número e da conta?</translation>
    </message>
    <message>
        <source>All events go to the app&apos;s own address again. Whoever listens at the other address hears nothing more.</source>
        <translation>Todos os eventos voltam a ir para o endereço do próprio app. Quem escuta no outro endereço não recebe mais nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Invite %1 to marketing messages?</source>
        <translation>Convidar %1 para mensagens de marketing?</translation>
    </message>
    <message>
        <source>Meta writes an e-mail to ALL admins of the customer&apos;s business and asks them to accept the terms. Tell the customer before.</source>
        <translation>A Meta envia um e-mail a TODOS os administradores da empresa do cliente e pede que aceitem os termos. Avise o cliente antes.</translation>
    </message>
    <message>
        <source>It can be asked once. Where another partner has asked already, Meta says so and nothing more is needed.</source>
        <translation>Isto pode ser pedido uma vez. Se outro parceiro já pediu, a Meta informa e não é preciso mais nada.</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Enviar o convite</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Fetch the business token again?</source>
        <translation>Buscar o token do cliente de novo?</translation>
    </message>
    <message>
        <source>Gangway asks Meta with your system token for the token that the customer granted, and replaces the one in the keychain.</source>
        <translation>O Gangway pede à Meta, com o seu token do sistema, o token que o cliente concedeu e substitui o que está no chaveiro.</translation>
    </message>
    <message>
        <source>It brings no access that the customer has taken back: then launch the signup again.</source>
        <translation>Ele não traz um acesso que o cliente retirou: nesse caso, abra o cadastro de novo.</translation>
    </message>
    <message>
        <source>Fetch token</source>
        <translation>Buscar token</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Manter o token</translation>
    </message>
</context>
<context>
    <name>gangway::app::ActionsMenu</name>
    <message>
        <source>It is running.</source>
        <translation>Está em execução.</translation>
    </message>
    <message>
        <source>A number of the WhatsApp Business app is disconnected in the app: Settings, Account, Business Platform.</source>
        <translation>Um número do aplicativo WhatsApp Business é desconectado no aplicativo: Configurações, Conta, Plataforma comercial.</translation>
    </message>
    <message>
        <source>The number is not registered.</source>
        <translation>O número não está registrado.</translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>Já foi revogada.</translation>
    </message>
    <message>
        <source>No credit line is shared with this customer.</source>
        <translation>Nenhuma linha de crédito é compartilhada com este cliente.</translation>
    </message>
    <message>
        <source>The customer&apos;s business portfolio is not known yet.</source>
        <translation>O portfólio empresarial do cliente ainda não é conhecido.</translation>
    </message>
    <message>
        <source>The account has no number yet.</source>
        <translation>A conta ainda não tem número.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está feito.</translation>
    </message>
    <message>
        <source>Steps that come before it are not done.</source>
        <translation>As etapas anteriores não estão feitas.</translation>
    </message>
    <message>
        <source>There is no business token yet.</source>
        <translation>Ainda não há token do cliente.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Nothing can be asked for now.</source>
        <translation>Nada pode ser pedido agora.</translation>
    </message>
</context>
<context>
    <name>gangway::app::AddressBar</name>
    <message>
        <source>Meta window open</source>
        <translation>Janela da Meta aberta</translation>
    </message>
    <message>
        <source>Meta window closed</source>
        <translation>Janela da Meta fechada</translation>
    </message>
    <message>
        <source>Send link instead</source>
        <translation>Enviar link em vez disso</translation>
    </message>
    <message>
        <source>Language of Meta&apos;s page</source>
        <translation>Idioma da página da Meta</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexão segura</translation>
    </message>
    <message>
        <source>Connection is not encrypted</source>
        <translation>A conexão não é criptografada</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
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
        <translation>O resto está nos detalhes.</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Encaminhada</translation>
    </message>
    <message>
        <source>Came from the ad or post: %1</source>
        <translation>Veio do anúncio ou da publicação: %1</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>Sobre o produto %1</translation>
    </message>
    <message>
        <source>Reply to a message that is not here</source>
        <translation>Resposta a uma mensagem que não está aqui</translation>
    </message>
    <message>
        <source>Go to the message that this one answers</source>
        <translation>Ir para a mensagem a que esta responde</translation>
    </message>
    <message>
        <source>This message was deleted by its writer.</source>
        <translation>Quem escreveu esta mensagem a apagou.</translation>
    </message>
    <message>
        <source>Reaction to a message that is not here</source>
        <translation>Reação a uma mensagem que não está aqui</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>Catálogo %1</translation>
    </message>
    <message>
        <source>WhatsApp did not pass this message on. The person can see it on the phone.</source>
        <translation>O WhatsApp não repassou esta mensagem. A pessoa a vê no celular.</translation>
    </message>
    <message>
        <source>A file of the shared history. Meta sends it later, or not at all.</source>
        <translation>Um arquivo do histórico compartilhado. A Meta o envia mais tarde, ou nunca.</translation>
    </message>
    <message>
        <source>Gangway does not know this kind of message. Meta calls it:</source>
        <translation>O Gangway não conhece este tipo de mensagem. A Meta o chama de:</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Show on a map</source>
        <translation>Ver em um mapa</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>The sending was called off here.</source>
        <translation>O envio foi cancelado aqui.</translation>
    </message>
    <message>
        <source>Send as template</source>
        <translation>Enviar como modelo</translation>
    </message>
    <message>
        <source>Meta did not answer: send again? It may have arrived already.</source>
        <translation>A Meta não respondeu: enviar de novo? Pode já ter chegado.</translation>
    </message>
    <message>
        <source>Meta asked to wait. Goes out by itself at %1.</source>
        <translation>A Meta pediu para esperar. Sai sozinha às %1.</translation>
    </message>
    <message>
        <source>Goes out by itself after the messages before it.</source>
        <translation>Sai sozinha depois das mensagens anteriores.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>from the app</source>
        <translation>pelo aplicativo</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>Window opened at %1 by a customer message</source>
        <translation>Janela aberta às %1 por uma mensagem do cliente</translation>
    </message>
    <message>
        <source>New number: %1</source>
        <translation>Novo número: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::CaseStatus</name>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>In signup</source>
        <translation>Em cadastro</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionando</translation>
    </message>
    <message>
        <source>Test pending</source>
        <translation>Teste pendente</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Provisioning %1/%2</source>
        <extracomment>%1 of %2 stages are done</extracomment>
        <translation>Provisionando %1/%2</translation>
    </message>
    <message>
        <source>See error</source>
        <translation>Ver erro</translation>
    </message>
    <message>
        <source>Fix PIN</source>
        <translation>Corrigir PIN</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Renew token</source>
        <translation>Renovar token</translation>
    </message>
    <message>
        <source>See details</source>
        <translation>Ver detalhes</translation>
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
        <translation>Digitar PIN</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>Fazer teste</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Fix registration</source>
        <translation>Corrigir registro</translation>
    </message>
    <message>
        <source>Check what happened</source>
        <translation>Verificar o que houve</translation>
    </message>
    <message>
        <source>Launch the signup again</source>
        <translation>Abrir o cadastro de novo</translation>
    </message>
    <message>
        <source>Resume onboarding</source>
        <translation>Retomar ativação</translation>
    </message>
    <message>
        <source>Continue provisioning</source>
        <translation>Continuar provisionamento</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Digitar o PIN</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ainda não escolhido</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direto</translation>
    </message>
    <message>
        <source>Existing number</source>
        <translation>Número existente</translation>
    </message>
    <message>
        <source>Coexistence</source>
        <translation>Coexistência</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Ainda sem número</translation>
    </message>
    <message>
        <source>Access only</source>
        <translation>Só acesso</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>quality of a number</comment>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Not rated</source>
        <comment>quality of a number</comment>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dias</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open what went wrong</source>
        <translation>Abrir o que deu errado</translation>
    </message>
    <message>
        <source>Answer what the step asks</source>
        <translation>Responder ao que a etapa pede</translation>
    </message>
</context>
<context>
    <name>gangway::app::CaseWindow</name>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Etapas do caso</translation>
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
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>This case cannot be opened.</source>
        <translation>Este caso não pode ser aberto.</translation>
    </message>
    <message>
        <source>The case or its partner profile is not there any more. Nothing was changed.</source>
        <translation>O caso ou o perfil de parceiro dele não existe mais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>ainda não gravado</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1 of %2 should be free now.</source>
        <translation>%1 de %2 já deve estar livre.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>O número</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>A espera terminou</translation>
    </message>
</context>
<context>
    <name>gangway::app::ChatView</name>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages that came while the person reads older ones</comment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new message(s)</source>
        <translation>
            <numerusform>Mostrar %n nova mensagem</numerusform>
            <numerusform>Mostrar %n novas mensagens</numerusform>
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
        <translation>Reagir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a web address</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>gangway::app::CheckPanel</name>
    <message>
        <source>no problem</source>
        <translation>nenhum problema</translation>
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
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Open App Dashboard</source>
        <translation>Abrir Painel de Apps</translation>
    </message>
    <message>
        <source>Configuration check</source>
        <translation>Verificação da configuração</translation>
    </message>
    <message>
        <source>Save the profile first.</source>
        <translation>Salve o perfil primeiro.</translation>
    </message>
    <message>
        <source>Asking Meta. Nothing is changed there.</source>
        <translation>Consultando a Meta. Nada é alterado lá.</translation>
    </message>
    <message>
        <source>The profile was changed after the check of %1.</source>
        <translation>O perfil foi alterado depois da verificação de %1.</translation>
    </message>
    <message>
        <source>%1, took %2 s</source>
        <extracomment>a date and time, and how many seconds the check took</extracomment>
        <translation>%1, levou %2 s</translation>
    </message>
    <message>
        <source>Not checked yet. Reads only: nothing is changed at Meta.</source>
        <translation>Ainda não verificado. Só leitura: nada é alterado na Meta.</translation>
    </message>
    <message>
        <source>Last check %1: %2.</source>
        <translation>Última verificação em %1: %2.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n em ordem</numerusform>
            <numerusform>%n em ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n para conferir</numerusform>
            <numerusform>%n para conferir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::app::CheckWords</name>
    <message>
        <source>Meta refuses this app ID with this secret.</source>
        <translation>A Meta recusa este ID do app com esta chave secreta.</translation>
    </message>
    <message>
        <source>Meta refuses this app ID with this secret and says: %1</source>
        <translation>A Meta recusa este ID do app com esta chave secreta e diz: %1</translation>
    </message>
    <message>
        <source>Compare app ID and app secret with App settings, Basic in the App Dashboard, and replace the secret here.</source>
        <translation>Compare o ID e a chave secreta com os do Painel de Apps, Configurações do app, Básico, e substitua a chave secreta aqui.</translation>
    </message>
    <message>
        <source>Not asked: the app secret is missing.</source>
        <translation>Não consultado: falta a chave secreta do app.</translation>
    </message>
    <message>
        <source>Not known: Meta refused the app ID or its secret.</source>
        <translation>Desconhecido: a Meta recusou o ID do app ou a chave secreta.</translation>
    </message>
    <message>
        <source>Not known: the system user token is missing or not valid.</source>
        <translation>Desconhecido: o token do usuário do sistema falta ou não é válido.</translation>
    </message>
    <message>
        <source>Not known: the app has no webhook address yet.</source>
        <translation>Desconhecido: o app ainda não tem endereço de webhook.</translation>
    </message>
    <message>
        <source>The sandbox needs no page of its own.</source>
        <translation>O sandbox não precisa de página própria.</translation>
    </message>
    <message>
        <source>The keychain has no app secret for this profile.</source>
        <translation>O chaveiro não tem a chave secreta do app deste perfil.</translation>
    </message>
    <message>
        <source>Copy it from App settings, Basic in the App Dashboard into App secret. Without it no code can be exchanged.</source>
        <translation>Copie-a do Painel de Apps, Configurações do app, Básico, para o campo Chave secreta do app. Sem ela nenhum código pode ser trocado.</translation>
    </message>
    <message>
        <source>Meta answered for another app, %1.</source>
        <translation>A Meta respondeu por outro app, %1.</translation>
    </message>
    <message>
        <source>Compare the app ID with the App Dashboard.</source>
        <translation>Compare o ID do app com o Painel de Apps.</translation>
    </message>
    <message>
        <source>Meta accepts app ID and secret.</source>
        <translation>A Meta aceita o ID e a chave secreta do app.</translation>
    </message>
    <message>
        <source>Meta accepts app ID and secret. The app is called %1.</source>
        <translation>A Meta aceita o ID e a chave secreta. O app se chama %1.</translation>
    </message>
    <message>
        <source>Generate a new token for the system user in Business settings, System users, with this app chosen, and replace it here.</source>
        <translation>Gere um novo token para o usuário do sistema em Configurações do negócio, Usuários do sistema, com este app escolhido, e substitua-o aqui.</translation>
    </message>
    <message>
        <source>The keychain has no system user token for this profile.</source>
        <translation>O chaveiro não tem token do usuário do sistema para este perfil.</translation>
    </message>
    <message>
        <source>Meta says the token is not valid: it was revoked, or is not whole.</source>
        <translation>A Meta diz que o token não é válido: foi revogado ou está incompleto.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>O token expirou em %1.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>O token expira em %1.</translation>
    </message>
    <message>
        <source>Choose Never as its expiration.</source>
        <translation>Escolha Nunca como validade.</translation>
    </message>
    <message>
        <source>The token was made for another app, %1.</source>
        <translation>O token foi feito para outro app, %1.</translation>
    </message>
    <message>
        <source>The token is valid and does not expire.</source>
        <translation>O token é válido e não expira.</translation>
    </message>
    <message>
        <source>The token is valid until %1.</source>
        <translation>O token é válido até %1.</translation>
    </message>
    <message>
        <source>An admin of your portfolio changes it in Business settings, System users, to Admin or Financial editor.</source>
        <translation>Um administrador do seu portfólio o muda em Configurações do negócio, Usuários do sistema, para Administrador ou Editor financeiro.</translation>
    </message>
    <message>
        <source>Your portfolio has no system user %1.</source>
        <translation>O seu portfólio não tem o usuário do sistema %1.</translation>
    </message>
    <message>
        <source>Compare system user ID and portfolio ID with Business settings, System users.</source>
        <translation>Compare o ID do usuário do sistema e o ID do portfólio com Configurações do negócio, Usuários do sistema.</translation>
    </message>
    <message>
        <source>%1 has the role %2. It may not share the credit line.</source>
        <translation>%1 tem o papel %2. Não pode compartilhar a linha de crédito.</translation>
    </message>
    <message>
        <source>%1 has the role %2, which Gangway does not know.</source>
        <translation>%1 tem o papel %2, que o Gangway não conhece.</translation>
    </message>
    <message>
        <source>Admin and Financial editor are known to work. Watch the first case at Share credit line.</source>
        <translation>Administrador e Editor financeiro funcionam com certeza. Acompanhe o primeiro caso em Compartilhar linha de crédito.</translation>
    </message>
    <message>
        <source>%1 has the role %2.</source>
        <translation>%1 tem o papel %2.</translation>
    </message>
    <message>
        <source>Your portfolio has no credit line.</source>
        <translation>O seu portfólio não tem linha de crédito.</translation>
    </message>
    <message>
        <source>Ask your Meta partner manager for one, or choose Tech Provider as the role: customers then pay Meta themselves.</source>
        <translation>Peça uma ao seu gerente de parceiros da Meta, ou escolha Tech Provider como papel: então os clientes pagam à Meta eles mesmos.</translation>
    </message>
    <message>
        <source>Your portfolio has no credit line %1. It has %2.</source>
        <translation>O seu portfólio não tem a linha de crédito %1. Tem %2.</translation>
    </message>
    <message>
        <source>Take one of these IDs, or leave the field empty for the first.</source>
        <translation>Use um destes IDs, ou deixe o campo vazio para a primeira.</translation>
    </message>
    <message>
        <source>The first line is used: %1.</source>
        <translation>A primeira linha é usada: %1.</translation>
    </message>
    <message>
        <source>The line is there: %1.</source>
        <translation>A linha existe: %1.</translation>
    </message>
    <message>
        <source>Set it in the App Dashboard under WhatsApp, Configuration.</source>
        <translation>Defina-o no Painel de Apps em WhatsApp, Configuração.</translation>
    </message>
    <message>
        <source>The app has no webhook address for WhatsApp. A finished signup, messages and their states are not told to you.</source>
        <translation>O app não tem endereço de webhook para o WhatsApp. Um cadastro concluído, as mensagens e o estado delas não chegam até você.</translation>
    </message>
    <message>
        <source>Meta does not deliver to %1: the subscription is off.</source>
        <translation>A Meta não entrega em %1: a inscrição está desligada.</translation>
    </message>
    <message>
        <source>Verify and save the address again in the App Dashboard under WhatsApp, Configuration.</source>
        <translation>Verifique e salve o endereço de novo no Painel de Apps em WhatsApp, Configuração.</translation>
    </message>
    <message>
        <source>%1 is not HTTPS.</source>
        <translation>%1 não é HTTPS.</translation>
    </message>
    <message>
        <source>The app&apos;s address is %1, customers&apos; accounts are sent to %2. Meta sends account events such as account_update to the app&apos;s address only.</source>
        <translation>O endereço do app é %1, as contas dos clientes são enviadas para %2. A Meta envia eventos de conta, como account_update, só ao endereço do app.</translation>
    </message>
    <message>
        <source>Let both lead to Gangway&apos;s receiver, or set the same address in both places.</source>
        <translation>Faça os dois levarem ao receptor do Gangway, ou defina o mesmo endereço nos dois lugares.</translation>
    </message>
    <message>
        <source>Meta delivers to %1.</source>
        <translation>A Meta entrega em %1.</translation>
    </message>
    <message>
        <source>Subscribe to them in the App Dashboard under WhatsApp, Configuration, Webhook fields.</source>
        <translation>Inscreva o app neles no Painel de Apps em WhatsApp, Configuração, Campos do webhook.</translation>
    </message>
    <message>
        <source>The app is not subscribed to %1. Finished signups, messages or the app&apos;s history can be missed.</source>
        <translation>O app não está inscrito em %1. Cadastros concluídos, mensagens ou o histórico do aplicativo podem se perder.</translation>
    </message>
    <message>
        <source>Onboarding works. Reviews, names, quality and limits are noticed later without %1.</source>
        <translation>A ativação funciona. Sem %1, análises, nomes, qualidade e limites são percebidos mais tarde.</translation>
    </message>
    <message>
        <source>The app is subscribed to all fields that Gangway reads.</source>
        <translation>O app está inscrito em todos os campos que o Gangway lê.</translation>
    </message>
    <message>
        <source>Stored in the keychain.</source>
        <translation>Guardado no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain has none. Meta asks for it when a customer&apos;s webhooks are set to your address.</source>
        <translation>O chaveiro não tem nenhum. A Meta o pede quando os webhooks de um cliente são definidos para o seu endereço.</translation>
    </message>
    <message>
        <source>The keychain has none, so the receiver cannot answer when Meta verifies the address.</source>
        <translation>O chaveiro não tem nenhum, então o receptor não pode responder quando a Meta verifica o endereço.</translation>
    </message>
    <message>
        <source>Think of a long random text, and type it here and in the App Dashboard.</source>
        <translation>Invente um texto longo e aleatório e digite-o aqui e no Painel de Apps.</translation>
    </message>
    <message>
        <source>Meta ended %1.</source>
        <translation>A Meta encerrou %1.</translation>
    </message>
    <message>
        <source>Meta ended %1 on %2.</source>
        <translation>A Meta encerrou %1 em %2.</translation>
    </message>
    <message>
        <source>Choose a newer version.</source>
        <translation>Escolha uma versão mais nova.</translation>
    </message>
    <message>
        <source>Meta ends %1 on %2.</source>
        <translation>A Meta encerra %1 em %2.</translation>
    </message>
    <message>
        <source>Choose a newer version before that day.</source>
        <translation>Escolha uma versão mais nova antes desse dia.</translation>
    </message>
    <message>
        <source>Gangway knows nothing about %1. The newest version it knows is %2.</source>
        <translation>O Gangway não sabe nada sobre %1. A versão mais nova que conhece é %2.</translation>
    </message>
    <message>
        <source>Meta keeps each version for at least two years. Look it up in Meta&apos;s changelog, or choose %1.</source>
        <translation>A Meta mantém cada versão por pelo menos dois anos. Confira no registro de alterações da Meta, ou escolha %1.</translation>
    </message>
    <message>
        <source>%1 is the newest version that Gangway knows.</source>
        <translation>%1 é a versão mais nova que o Gangway conhece.</translation>
    </message>
    <message>
        <source>Meta keeps %1 until %2.</source>
        <translation>A Meta mantém %1 até %2.</translation>
    </message>
    <message>
        <source>Meta ended %1 on %2. Coexistence, marketing messages and sharing without a number fall back to the standard flow without a word.</source>
        <translation>A Meta encerrou %1 em %2. Coexistência, mensagens de marketing e compartilhar sem número caem no fluxo padrão sem aviso.</translation>
    </message>
    <message>
        <source>Make a v4 configuration in Facebook Login for Business, and choose v4 here.</source>
        <translation>Crie uma configuração v4 em Login do Facebook para Empresas e escolha v4 aqui.</translation>
    </message>
    <message>
        <source>%1 is a preview: Meta may change it from one day to the next.</source>
        <translation>%1 é uma prévia: a Meta pode mudá-la de um dia para o outro.</translation>
    </message>
    <message>
        <source>Choose v4 for daily work.</source>
        <translation>Escolha v4 para o trabalho diário.</translation>
    </message>
    <message>
        <source>Gangway does not know %1.</source>
        <translation>O Gangway não conhece %1.</translation>
    </message>
    <message>
        <source>Choose v4.</source>
        <translation>Escolha v4.</translation>
    </message>
    <message>
        <source>%1 is current. Meta has named no end.</source>
        <translation>%1 é atual. A Meta não anunciou um fim.</translation>
    </message>
    <message>
        <source>The address is not HTTPS. Meta gives code and IDs to HTTPS pages only.</source>
        <translation>O endereço não é HTTPS. A Meta só entrega código e IDs a páginas HTTPS.</translation>
    </message>
    <message>
        <source>Take an address of a domain of yours that begins with https://.</source>
        <translation>Use um endereço de um domínio seu que comece com https://.</translation>
    </message>
    <message>
        <source>%1 is this computer. Meta does not accept it outside of tests.</source>
        <translation>%1 é este computador. A Meta não o aceita fora de testes.</translation>
    </message>
    <message>
        <source>Take an address of a domain of yours.</source>
        <translation>Use um endereço de um domínio seu.</translation>
    </message>
    <message>
        <source>None is set, so %1 is used.</source>
        <translation>Nenhum está definido, então %1 é usado.</translation>
    </message>
    <message>
        <source>It must stand in Valid OAuth redirect URIs, letter by letter.</source>
        <translation>Deve constar em Valid OAuth redirect URIs, letra por letra.</translation>
    </message>
    <message>
        <source>%1 is HTTPS. Whether its domain stands in both lists, Meta does not let an app read: confirm it below.</source>
        <translation>%1 é HTTPS. A Meta não deixa um app ler se o domínio consta nas duas listas: confirme abaixo.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>App ID and secret</source>
        <translation>ID e chave secreta do app</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Token do usuário do sistema</translation>
    </message>
    <message>
        <source>Permissions of the token</source>
        <translation>Permissões do token</translation>
    </message>
    <message>
        <source>Role of the system user</source>
        <translation>Papel do usuário do sistema</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Linha de crédito</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>Webhook fields</source>
        <translation>Campos do webhook</translation>
    </message>
    <message>
        <source>Webhook verify token</source>
        <translation>Token de verificação do webhook</translation>
    </message>
    <message>
        <source>Graph API version</source>
        <translation>Versão da Graph API</translation>
    </message>
    <message>
        <source>Embedded Signup version</source>
        <translation>Versão do Embedded Signup</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Endereço da página</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Endereço de redirecionamento</translation>
    </message>
    <message>
        <source>The token lacks %1.</source>
        <translation>Falta ao token: %1.</translation>
    </message>
    <message>
        <source>Generate a new token with these permissions in Business settings, System users, and replace it here.</source>
        <translation>Gere um novo token com estas permissões em Configurações do negócio, Usuários do sistema, e substitua-o aqui.</translation>
    </message>
    <message>
        <source>The token has all three permissions that onboarding needs.</source>
        <translation>O token tem as três permissões que a ativação exige.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ChoiceForm</name>
    <message>
        <source>The account has more than one number.</source>
        <translation>A conta tem mais de um número.</translation>
    </message>
    <message>
        <source>The token opens more than one account.</source>
        <translation>O token dá acesso a mais de uma conta.</translation>
    </message>
    <message>
        <source>The signup did not say which one this case is about.</source>
        <translation>O cadastro não disse de qual deles trata este caso.</translation>
    </message>
    <message>
        <source>The signup did not say which account the customer meant.</source>
        <translation>O cadastro não disse qual conta o cliente quis.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s number.</source>
        <translation>Escolha o número do cliente.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s account. Ask the customer when in doubt.</source>
        <translation>Escolha a conta do cliente. Em dúvida, pergunte ao cliente.</translation>
    </message>
</context>
<context>
    <name>gangway::app::CodeForm</name>
    <message>
        <source>New code</source>
        <translation>Novo código</translation>
    </message>
    <message>
        <source>Code, six digits</source>
        <translation>Código, seis dígitos</translation>
    </message>
    <message>
        <source>The phone shows 123-456: the hyphen may be left out.</source>
        <translation>O celular mostra 123-456: o hífen pode ser omitido.</translation>
    </message>
    <message>
        <source>New code in %1 s</source>
        <translation>Novo código em %1 s</translation>
    </message>
    <message>
        <source>Sandbox: the phone got the code %1.</source>
        <extracomment>the sandbox plays the customer&apos;s phone</extracomment>
        <translation>Sandbox: o celular recebeu o código %1.</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>o número</translation>
    </message>
    <message>
        <source>Meta calls %1 and reads out a code.</source>
        <translation>A Meta liga para %1 e dita um código.</translation>
    </message>
    <message>
        <source>Meta sent a code to %1 by SMS.</source>
        <translation>A Meta enviou um código para %1 por SMS.</translation>
    </message>
    <message>
        <source>The code proves that the customer holds the number.</source>
        <translation>O código comprova que o número é do cliente.</translation>
    </message>
    <message>
        <source>Ask the customer for the six digits and type them here.</source>
        <translation>Peça os seis dígitos ao cliente e digite-os aqui.</translation>
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
        <translation>Por ligação</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Idioma do código</translation>
    </message>
    <message>
        <source>Asking often makes Meta refuse for a while: ask when the customer has the phone at hand.</source>
        <translation>Se o código é pedido muitas vezes, a Meta recusa por um tempo: peça quando o cliente tiver o telefone à mão.</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Ligar para o número</translation>
    </message>
    <message>
        <source>The number is not verified yet.</source>
        <translation>O número ainda não foi verificado.</translation>
    </message>
    <message>
        <source>Meta wants proof that the customer holds the number.</source>
        <translation>A Meta exige prova de que o número é do cliente.</translation>
    </message>
    <message>
        <source>Choose how the code comes. For a number with a voice menu choose a call, and have a person answer.</source>
        <translation>Escolha como o código chega. Para um número com menu de voz, escolha ligação e peça que uma pessoa atenda.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ComposerWords</name>
    <message>
        <source>Fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>1 character over the limit of %1. Shorten it.</source>
        <translation>1 caractere acima do limite de %1. Encurte o texto.</translation>
    </message>
    <message>
        <source>%1 characters over the limit of %2. Shorten it.</source>
        <translation>%1 caracteres acima do limite de %2. Encurte o texto.</translation>
    </message>
    <message>
        <source>Meta takes at most %1, these are %2. Remove some.</source>
        <translation>A Meta aceita no máximo %1 e aqui há %2. Remova alguns.</translation>
    </message>
    <message>
        <source>The same text stands twice. Change one.</source>
        <translation>O mesmo texto aparece duas vezes. Mude um.</translation>
    </message>
    <message>
        <source>A number from -90 to 90.</source>
        <translation>Um número de -90 a 90.</translation>
    </message>
    <message>
        <source>A number from -180 to 180.</source>
        <translation>Um número de -180 a 180.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>Choose a file or give a link, not both.</source>
        <translation>Escolha um arquivo ou informe um link, não os dois.</translation>
    </message>
    <message>
        <source>Meta does not take this here.</source>
        <translation>A Meta não aceita isto aqui.</translation>
    </message>
    <message>
        <source>Meta would not take this.</source>
        <translation>A Meta não aceitaria isto.</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>em %1 às %2</translation>
    </message>
    <message>
        <source>This person has neither a number nor an ID to send to.</source>
        <translation>Esta pessoa não tem número nem ID para onde enviar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botão %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows of section %1</source>
        <translation>Linhas da seção %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Seção %1</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>A field of the template</source>
        <translation>Um campo do modelo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>file types, size</comment>
        <translation>%1 de até %2</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>O arquivo não está mais lá. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>O arquivo está vazio. Escolha outro.</translation>
    </message>
    <message>
        <source>This computer does not let Gangway read the file.</source>
        <translation>Este computador não deixa o Gangway ler o arquivo.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 that Meta takes of this kind.</source>
        <translation>O arquivo passa dos %1 que a Meta aceita para este tipo.</translation>
    </message>
    <message>
        <source>Meta does not take this file as %1. It takes %2.</source>
        <translation>A Meta não aceita este arquivo como %1. Ela aceita %2.</translation>
    </message>
    <message>
        <source>It ends %1.</source>
        <comment>a moment such as: at 14:05</comment>
        <translation>Termina %1.</translation>
    </message>
    <message>
        <source>There is no token for this number.</source>
        <translation>Não há token para este número.</translation>
    </message>
    <message>
        <source>Without it nothing can be sent. Open the case and launch the signup again.</source>
        <translation>Sem ele nada pode ser enviado. Entre no caso e abra o cadastro de novo.</translation>
    </message>
    <message>
        <source>The number is not registered for sending.</source>
        <translation>O número não está registrado para enviar.</translation>
    </message>
    <message>
        <source>Meta will refuse messages from it. Open the case and run Register number.</source>
        <translation>A Meta recusará as mensagens dele. Abra o caso e execute Registrar número.</translation>
    </message>
    <message>
        <source>Meta has not approved the display name.</source>
        <translation>A Meta não aprovou o nome de exibição.</translation>
    </message>
    <message>
        <source>Until then Meta limits or refuses what is sent. The customer can change the name in WhatsApp Manager.</source>
        <translation>Até lá a Meta limita ou recusa o que é enviado. O cliente pode mudar o nome no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>No payment method is on the account.</source>
        <translation>A conta não tem forma de pagamento.</translation>
    </message>
    <message>
        <source>Messages that cost something will be refused. The customer adds one in WhatsApp Manager, Overview, Add payment method.</source>
        <translation>As mensagens pagas serão recusadas. O cliente adiciona uma em Gerenciador do WhatsApp, Visão geral, Adicionar forma de pagamento.</translation>
    </message>
    <message>
        <source>Meta restricted this account.</source>
        <translation>A Meta restringiu esta conta.</translation>
    </message>
    <message>
        <source>Messages may be refused. WhatsApp Manager says why and how to ask for a review.</source>
        <translation>As mensagens podem ser recusadas. O Gerenciador do WhatsApp diz por quê e como pedir uma análise.</translation>
    </message>
    <message>
        <source>Meta says that this number cannot send.</source>
        <translation>A Meta diz que este número não pode enviar.</translation>
    </message>
    <message>
        <source>Messages will be refused. Open the case and check the number: Meta&apos;s reason stands there.</source>
        <translation>As mensagens serão recusadas. Abra o caso e verifique o número: o motivo da Meta está lá.</translation>
    </message>
    <message>
        <source>Too many messages to this person in a short time.</source>
        <translation>Mensagens demais para esta pessoa em pouco tempo.</translation>
    </message>
    <message>
        <source>What is sent now waits and goes out by itself.</source>
        <translation>O que é enviado agora espera e sai sozinho.</translation>
    </message>
    <message>
        <source>The number has reached a sending limit.</source>
        <translation>O número atingiu um limite de envio.</translation>
    </message>
    <message>
        <source>Answers inside the 24-hour window go out. New conversations may be refused.</source>
        <translation>As respostas dentro da janela de 24 horas saem. Novas conversas podem ser recusadas.</translation>
    </message>
    <message>
        <source>This person has not written yet. Free text opens when the person writes.</source>
        <translation>Esta pessoa ainda não escreveu. O texto livre abre quando ela escrever.</translation>
    </message>
    <message>
        <source>The 24-hour window closed %1. Free text opens again when the person writes.</source>
        <comment>a moment such as: yesterday at 18:04</comment>
        <translation>A janela de 24 horas fechou %1. O texto livre abre de novo quando a pessoa escrever.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Approved, quality pending</source>
        <translation>Aprovado, qualidade pendente</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>In appeal</source>
        <translation>Em recurso</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Sendo excluído</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Acima do limite</translation>
    </message>
    <message>
        <source>Meta lets only approved templates go out. This one: %1.</source>
        <translation>A Meta só deixa sair modelos aprovados. Este: %1.</translation>
    </message>
    <message>
        <source>It opens a flow, which Gangway cannot send.</source>
        <translation>Ele abre um fluxo, e o Gangway não pode enviá-lo.</translation>
    </message>
    <message>
        <source>It shows products of a catalogue, which Gangway cannot send.</source>
        <translation>Ele mostra produtos de um catálogo, e o Gangway não pode enviá-los.</translation>
    </message>
    <message>
        <source>It has a part that Gangway does not know.</source>
        <translation>Ele tem uma parte que o Gangway não conhece.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ConfirmationForm</name>
    <message>
        <source>Last four digits of the number: %1</source>
        <translation>Últimos quatro dígitos do número: %1</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name: %1</source>
        <translation>Digite o nome do cliente: %1</translation>
    </message>
    <message>
        <source>Deregistering takes the number off the Cloud API. Messages stop at once.</source>
        <translation>Cancelar o registro tira o número da Cloud API. As mensagens param na hora.</translation>
    </message>
    <message>
        <source>Revoking the credit line covers the one account that the customer shares with you.</source>
        <translation>Revogar a linha de crédito atinge a única conta que o cliente compartilha com você.</translation>
    </message>
    <message numerus="yes">
        <source>Revoking the credit line covers all %n accounts that the customer shares with you.</source>
        <translation>
            <numerusform>Revogar a linha de crédito atinge a %n conta que o cliente compartilha com você.</numerusform>
            <numerusform>Revogar a linha de crédito atinge todas as %n contas que o cliente compartilha com você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking the credit line covers ALL accounts that the customer shares with you.</source>
        <translation>Revogar a linha de crédito atinge TODAS as contas que o cliente compartilha com você.</translation>
    </message>
    <message>
        <source>It counts against the calls that Meta allows for a number.</source>
        <translation>Conta nas chamadas que a Meta permite para um número.</translation>
    </message>
    <message>
        <source>Meta knows one credit line per customer, not one per account. Messages that cost money stop.</source>
        <translation>Para a Meta há uma linha de crédito por cliente, não uma por conta. Mensagens pagas param.</translation>
    </message>
    <message>
        <source>Type the last four digits of the number to go on.</source>
        <translation>Digite os últimos quatro dígitos do número para continuar.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name to go on.</source>
        <translation>Digite o nome do cliente para continuar.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ContactTab</name>
    <message>
        <source>Add another contact</source>
        <translation>Adicionar outro contato</translation>
    </message>
    <message>
        <source>Phone, with + and country code</source>
        <translation>Telefone, com + e código do país</translation>
    </message>
    <message>
        <source>Company, optional</source>
        <translation>Empresa, opcional</translation>
    </message>
    <message>
        <source>Email, optional</source>
        <translation>E-mail, opcional</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Remover o contato</translation>
    </message>
    <message>
        <source>Name of contact %1</source>
        <translation>Nome do contato %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Meta takes at most %1 contacts in one message.</source>
        <translation>A Meta aceita no máximo %1 contatos em uma mensagem.</translation>
    </message>
    <message>
        <source>Give %1 a phone or an email.</source>
        <translation>Informe um telefone ou um e-mail de %1.</translation>
    </message>
    <message>
        <source>Give the contact&apos;s name and phone.</source>
        <translation>Informe o nome e o telefone do contato.</translation>
    </message>
</context>
<context>
    <name>gangway::app::ConversationDelegate</name>
    <message>
        <source>No messages yet</source>
        <translation>Ainda sem mensagens</translation>
    </message>
    <message>
        <source>Not sent (%1)</source>
        <comment>an error code of Meta</comment>
        <translation>Não enviada (%1)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>No answer from Meta: %1</source>
        <translation>Sem resposta da Meta: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
    <message>
        <source>window open, %1</source>
        <translation>janela aberta, %1</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>janela fechada</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the 24-hour window</comment>
        <translation>Fechada</translation>
    </message>
</context>
<context>
    <name>gangway::app::ConversationPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ainda sem conversas</translation>
    </message>
    <message>
        <source>A conversation starts when someone writes to one of the customer&apos;s numbers, or when you send a template.</source>
        <translation>Uma conversa começa quando alguém escreve a um dos números do cliente, ou quando você envia um modelo.</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar um modelo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Find a conversation or a message</source>
        <translation>Buscar uma conversa ou uma mensagem</translation>
    </message>
    <message>
        <source>Find a conversation</source>
        <translation>Buscar uma conversa</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensagens encontradas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>conversations</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Window open</source>
        <comment>conversations</comment>
        <translation>Janela aberta</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>conversations</comment>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>conversations</comment>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, number of conversations</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Newest %1 messages with these words</source>
        <translation>As %1 mensagens mais recentes com estas palavras</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with these words</source>
        <translation>
            <numerusform>%n mensagem com estas palavras</numerusform>
            <numerusform>%n mensagens com estas palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>No such conversation</source>
        <translation>Nenhuma conversa assim</translation>
    </message>
    <message>
        <source>No conversation matches “%1”</source>
        <translation>Nenhuma conversa corresponde a “%1”</translation>
    </message>
    <message>
        <source>None of the conversations is what this filter asks for.</source>
        <translation>Nenhuma conversa atende a este filtro.</translation>
    </message>
    <message>
        <source>Gangway looked in names, phone numbers, user IDs and customers.</source>
        <translation>O Gangway procurou em nomes, telefones, IDs de usuário e clientes.</translation>
    </message>
    <message>
        <source>Find or clear</source>
        <translation>Buscar ou limpar</translation>
    </message>
</context>
<context>
    <name>gangway::app::CustomerDrawer</name>
    <message>
        <source>Customer details</source>
        <translation>Detalhes do cliente</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>IDs and links</source>
        <translation>IDs e links</translation>
    </message>
    <message>
        <source>WABA</source>
        <translation>WABA</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfólio</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falhou.</translation>
    </message>
    <message>
        <source>%1: Meta did not answer.</source>
        <translation>%1: a Meta não respondeu.</translation>
    </message>
    <message>
        <source>Open the case to see what can be done.</source>
        <translation>Abra o caso para ver o que pode ser feito.</translation>
    </message>
    <message>
        <source>The business token ends soon.</source>
        <translation>O token do cliente vence em breve.</translation>
    </message>
    <message>
        <source>The business token has ended.</source>
        <translation>O token do cliente venceu.</translation>
    </message>
    <message>
        <source>Without it nothing can be sent to Meta for this customer. Launch the signup again, the customer only confirms.</source>
        <translation>Sem ele nada pode ser enviado à Meta por este cliente. Abra o cadastro de novo, o cliente só confirma.</translation>
    </message>
    <message>
        <source>Meta rates the number as low quality.</source>
        <translation>A Meta avalia o número como de baixa qualidade.</translation>
    </message>
    <message>
        <source>People blocked or reported its messages. Ask the customer to send less, and only to those who asked for it.</source>
        <translation>Pessoas bloquearam ou denunciaram as mensagens. Peça ao cliente que envie menos, e só a quem pediu.</translation>
    </message>
    <message>
        <source>Webhooks are not subscribed any more.</source>
        <translation>Os webhooks não estão mais inscritos.</translation>
    </message>
    <message>
        <source>Messages of this customer do not arrive. Run the step Subscribe webhooks again.</source>
        <translation>As mensagens deste cliente não chegam. Execute de novo a etapa Inscrever webhooks.</translation>
    </message>
    <message>
        <source>WhatsApp Manager</source>
        <translation>Gerenciador do WhatsApp</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <source>Business token</source>
        <translation>Token do cliente</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ainda não existe</translation>
    </message>
    <message>
        <source>in keychain</source>
        <translation>no chaveiro</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>venceu</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>inscritos</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>não inscritos</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Linha de crédito</translation>
    </message>
    <message>
        <source>shared, %1</source>
        <translation>compartilhada, %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhada</translation>
    </message>
    <message>
        <source>not shared yet</source>
        <translation>ainda não compartilhada</translation>
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
        <translation>não registrado</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>ainda não registrado</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>by the shared credit line</source>
        <translation>pela linha de crédito compartilhada</translation>
    </message>
    <message>
        <source>payment method missing</source>
        <translation>falta forma de pagamento</translation>
    </message>
    <message>
        <source>by the customer</source>
        <translation>pelo cliente</translation>
    </message>
    <message>
        <source>by the credit line, once shared</source>
        <translation>pela linha de crédito, quando compartilhada</translation>
    </message>
    <message>
        <source>by the customer, not known yet</source>
        <translation>pelo cliente, ainda não se sabe</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 dia restante</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n dias restantes</numerusform>
            <numerusform>%n dias restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in keychain, %n days left</source>
        <translation>
            <numerusform>no chaveiro, %n dia restante</numerusform>
            <numerusform>no chaveiro, %n dias restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>The number is disconnected from the Cloud API.</source>
        <translation>O número está desconectado da Cloud API.</translation>
    </message>
    <message>
        <source>The WhatsApp Business app or Meta ended the connection. Messages do not arrive and cannot be sent. Open the case to see why.</source>
        <translation>O aplicativo WhatsApp Business ou a Meta encerrou a conexão. As mensagens não chegam e não podem ser enviadas. Abra o caso para ver por quê.</translation>
    </message>
    <message>
        <source>Meta refuses the business token.</source>
        <translation>A Meta recusa o token do cliente.</translation>
    </message>
    <message>
        <source>It was revoked or has ended. Fetch it again, or launch the signup again: the customer only confirms.</source>
        <translation>Ele foi revogado ou venceu. Busque-o de novo, ou abra o cadastro de novo: o cliente só confirma.</translation>
    </message>
    <message>
        <source>Meta restricts the account.</source>
        <translation>A Meta restringe a conta.</translation>
    </message>
    <message>
        <source>Meta reported %1. The customer sees the reason and can ask for a review in WhatsApp Manager.</source>
        <translation>A Meta informou %1. O cliente vê o motivo e pode pedir uma análise no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>Meta blocks sending from this account.</source>
        <translation>A Meta bloqueia o envio desta conta.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>limited by Meta</source>
        <translation>limitado pela Meta</translation>
    </message>
    <message>
        <source>blocked by Meta</source>
        <translation>bloqueado pela Meta</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>in review: %1</source>
        <translation>em análise: %1</translation>
    </message>
    <message>
        <source>Chat history</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>not shared by the customer</source>
        <translation>não compartilhado pelo cliente</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>%1 % received</source>
        <translation>%1 % recebido</translation>
    </message>
</context>
<context>
    <name>gangway::app::CustomerPage</name>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Pessoa de contato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Phone number for WhatsApp</source>
        <translation>Número de telefone para o WhatsApp</translation>
    </message>
    <message>
        <source>The customer has no number yet</source>
        <translation>O cliente ainda não tem número</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Customer&apos;s language</source>
        <translation>Idioma do cliente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>As the business calls itself</source>
        <translation>Como a empresa se chama</translation>
    </message>
    <message>
        <source>Start with + and the country code</source>
        <translation>Comece com + e o código do país</translation>
    </message>
    <message>
        <source>Instructions and the report are written in it</source>
        <translation>As instruções e o relatório são escritos nele</translation>
    </message>
    <message>
        <source>Seen by your team only</source>
        <translation>Visto só pela sua equipe</translation>
    </message>
    <message>
        <source>Who is the customer?</source>
        <translation>Quem é o cliente?</translation>
    </message>
    <message>
        <source>Only the name is needed now. The rest can be typed on the call.</source>
        <translation>Agora só o nome é necessário. O resto pode ser digitado durante a ligação.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>Digite o nome do cliente.</translation>
    </message>
    <message>
        <source>Notes hold up to %1 characters. The rest was left out.</source>
        <translation>As notas aceitam até %1 caracteres. O resto ficou de fora.</translation>
    </message>
    <message>
        <source>The case could not be stored.</source>
        <translation>O caso não pôde ser gravado.</translation>
    </message>
    <message>
        <source>Fixed: the signup of this number is done</source>
        <translation>Fixo: o cadastro deste número está feito</translation>
    </message>
    <message>
        <source>An e-mail address has a name, an @ and a domain.</source>
        <translation>Um e-mail tem um nome, um @ e um domínio.</translation>
    </message>
    <message>
        <source>No number has this length in this country. Check the digits.</source>
        <translation>Nenhum número tem este comprimento neste país. Confira os dígitos.</translation>
    </message>
    <message>
        <source>Start with + and the country code.</source>
        <translation>Comece com + e o código do país.</translation>
    </message>
    <message>
        <source>Case %1 uses this number.</source>
        <translation>O caso %1 usa este número.</translation>
    </message>
    <message>
        <source>Two cases for one number get in each other&apos;s way.</source>
        <translation>Dois casos para o mesmo número atrapalham um ao outro.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Abrir caso %1</translation>
    </message>
    <message>
        <source>Continue to number</source>
        <translation>Continuar para o número</translation>
    </message>
    <message>
        <source>A partner profile is needed first</source>
        <translation>Antes é preciso um perfil de parceiro</translation>
    </message>
    <message>
        <source>The customer&apos;s name is needed</source>
        <translation>Falta o nome do cliente</translation>
    </message>
    <message>
        <source>The phone number is not complete</source>
        <translation>O número de telefone não está completo</translation>
    </message>
    <message>
        <source>Storing the case</source>
        <translation>Gravando o caso</translation>
    </message>
    <message>
        <source>The number can be typed later</source>
        <translation>O número pode ser digitado depois</translation>
    </message>
</context>
<context>
    <name>gangway::app::CustomerTableModel</name>
    <message>
        <source>None</source>
        <comment>phone number</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>no WABA yet</source>
        <translation>ainda sem WABA</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, next step: %5</source>
        <extracomment>one row of the table as a sentence: name, status, path, time since the last activity, next step</extracomment>
        <translation>%1, %2, %3, %4, próximo passo: %5</translation>
    </message>
    <message>
        <source>Customer and WABA ID</source>
        <translation>Cliente e ID da WABA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Phone and quality</source>
        <translation>Telefone e qualidade</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>WABA ID</source>
        <translation>ID da WABA</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>ID do número</translation>
    </message>
    <message>
        <source>Portfolio ID</source>
        <translation>ID do portfólio</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
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
        <translation>Ainda não há clientes</translation>
    </message>
    <message>
        <source>Start with New onboarding. It takes one business customer through six steps.</source>
        <translation>Comece com Nova ativação. Ela leva um cliente empresarial por seis etapas.</translation>
    </message>
    <message>
        <source>New onboarding</source>
        <translation>Nova ativação</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Any path</source>
        <translation>Qualquer caminho</translation>
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
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by path</source>
        <translation>Filtrar por caminho</translation>
    </message>
    <message>
        <source>Enter opens the case</source>
        <translation>Enter abre o caso</translation>
    </message>
    <message>
        <source>move</source>
        <comment>keys that move the selection</comment>
        <translation>mover</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>details</source>
        <comment>what a key shows</comment>
        <translation>detalhes</translation>
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
        <translation>%1 de %2 exibidos</translation>
    </message>
    <message>
        <source>No customer matches these filters</source>
        <translation>Nenhum cliente corresponde a estes filtros</translation>
    </message>
    <message>
        <source>No customer matches “%1”</source>
        <translation>Nenhum cliente corresponde a “%1”</translation>
    </message>
    <message>
        <source>Choose another status or path.</source>
        <translation>Escolha outra situação ou caminho.</translation>
    </message>
    <message>
        <source>Gangway looked in names, contacts, phone numbers, IDs and case numbers.</source>
        <translation>O Gangway procurou em nomes, contatos, telefones, IDs e números de caso.</translation>
    </message>
    <message>
        <source>WABA ID %1 copied</source>
        <translation>ID da WABA %1 copiado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>A lista não foi exportada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>List exported to %1</source>
        <translation>Lista exportada para %1</translation>
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
        <translation>O sandbox não tem Painel de Apps. Nada precisa ser definido.</translation>
    </message>
    <message>
        <source>App Dashboard</source>
        <translation>Painel de Apps</translation>
    </message>
    <message>
        <source>Confirm by hand: Meta does not let an app read these.</source>
        <translation>Confirme à mão: a Meta não deixa um app ler isto.</translation>
    </message>
    <message>
        <source>Six switches, all on</source>
        <translation>Seis chaves, todas ligadas</translation>
    </message>
    <message>
        <source>Facebook Login for Business, Settings, Client OAuth settings</source>
        <translation>Login do Facebook para Empresas, Configurações, Client OAuth settings</translation>
    </message>
    <message>
        <source>Without it the signup cannot run in this window.</source>
        <translation>Sem isso o cadastro não roda nesta janela.</translation>
    </message>
    <message>
        <source>The page&apos;s domain, in both lists</source>
        <translation>O domínio da página, nas duas listas</translation>
    </message>
    <message>
        <source>HTTPS only. Without it neither code nor IDs come back.</source>
        <translation>Só HTTPS. Sem isso não voltam nem código nem IDs.</translation>
    </message>
    <message>
        <source>Copy the domain</source>
        <translation>Copiar o domínio</translation>
    </message>
    <message>
        <source>Domain copied</source>
        <translation>Domínio copiado</translation>
    </message>
    <message>
        <source>A wrong ID fails before login, with a general error only.</source>
        <translation>Um ID errado falha antes do login, só com um erro genérico.</translation>
    </message>
    <message>
        <source>Save the profile first.</source>
        <translation>Salve o perfil primeiro.</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>The confirmation could not be stored.</source>
        <translation>A confirmação não pôde ser gravada.</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>Tudo confirmado</translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n à mão</numerusform>
            <numerusform>%n à mão</numerusform>
        </translation>
    </message>
    <message>
        <source>Login configuration</source>
        <translation>Configuração de login</translation>
    </message>
    <message>
        <source>Facebook Login for Business, Configurations</source>
        <translation>Login do Facebook para Empresas, Configurações</translation>
    </message>
    <message>
        <source>It is for Embedded Signup</source>
        <translation>É para o Embedded Signup</translation>
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
        <translation>Nada é enviado à Meta</translation>
    </message>
    <message>
        <source>Every step reaches Meta</source>
        <translation>Cada etapa chega à Meta</translation>
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
        <translation>Abrir o registro de eventos</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Page loaded</source>
        <translation>Página carregada</translation>
    </message>
    <message>
        <source>Page failed</source>
        <translation>Página falhou</translation>
    </message>
    <message>
        <source>Facebook SDK ready</source>
        <translation>SDK do Facebook pronto</translation>
    </message>
    <message>
        <source>Signup launched</source>
        <translation>Cadastro aberto</translation>
    </message>
    <message>
        <source>Meta window opened</source>
        <translation>Janela da Meta aberta</translation>
    </message>
    <message>
        <source>Meta window closed</source>
        <translation>Janela da Meta fechada</translation>
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
        <translation>Resposta do login</translation>
    </message>
    <message>
        <source>Code captured</source>
        <translation>Código capturado</translation>
    </message>
    <message>
        <source>Same code again</source>
        <translation>O mesmo código de novo</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Segundo código</translation>
    </message>
    <message>
        <source>Code not usable</source>
        <translation>Código não utilizável</translation>
    </message>
    <message>
        <source>Code exchanged</source>
        <translation>Código trocado</translation>
    </message>
    <message>
        <source>Dialog answered with an error</source>
        <translation>Erro do diálogo</translation>
    </message>
    <message>
        <source>Waited long enough</source>
        <translation>Esperou o bastante</translation>
    </message>
    <message>
        <source>Message ignored</source>
        <translation>Mensagem ignorada</translation>
    </message>
    <message>
        <source>authorization code received, 30 s clock started</source>
        <translation>código de autorização recebido, começam os 30 s</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sem código</translation>
    </message>
    <message>
        <source>Close the event log</source>
        <translation>Fechar o registro de eventos</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n eventos</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Page came back with a code</source>
        <translation>Página com código</translation>
    </message>
    <message>
        <source>Page came back without a code</source>
        <translation>Página sem código</translation>
    </message>
    <message>
        <source>Answer of another launch</source>
        <translation>De outra abertura</translation>
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
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Role at Meta</source>
        <translation>Papel na Meta</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID do app</translation>
    </message>
    <message>
        <source>Login configuration ID</source>
        <translation>ID da configuração de login</translation>
    </message>
    <message>
        <source>Graph API version</source>
        <translation>Versão da Graph API</translation>
    </message>
    <message>
        <source>Embedded Signup version</source>
        <translation>Versão do Embedded Signup</translation>
    </message>
    <message>
        <source>Page address</source>
        <translation>Endereço da página</translation>
    </message>
    <message>
        <source>Flow variant</source>
        <translation>Variante do fluxo</translation>
    </message>
    <message>
        <source>Page language</source>
        <translation>Idioma da página</translation>
    </message>
    <message>
        <source>Your portfolio ID</source>
        <translation>ID do seu portfólio</translation>
    </message>
    <message>
        <source>Extended credit line ID</source>
        <translation>ID da linha de crédito estendida</translation>
    </message>
    <message>
        <source>System user ID</source>
        <translation>ID do usuário do sistema</translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation>Moeda padrão</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <translation>Endereço do receptor</translation>
    </message>
    <message>
        <source>Receiver port</source>
        <translation>Porta do receptor</translation>
    </message>
    <message>
        <source>Receiver path</source>
        <translation>Caminho do receptor</translation>
    </message>
    <message>
        <source>Digits only. Remove the spaces.</source>
        <translation>Só dígitos. Remova os espaços.</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>Só dígitos.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dê um nome ao perfil.</translation>
    </message>
    <message>
        <source>Type the app ID from the top of the App Dashboard.</source>
        <translation>Digite o ID do app que aparece no alto do Painel de Apps.</translation>
    </message>
    <message>
        <source>Type the ID from Facebook Login for Business, Configurations.</source>
        <translation>Digite o ID de Login do Facebook para Empresas, Configurações.</translation>
    </message>
    <message>
        <source>Type the address of the signup page.</source>
        <translation>Digite o endereço da página de cadastro.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
    <message>
        <source>Start with https:// and a host name.</source>
        <translation>Comece com https:// e um nome de host.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Isto é longo demais.</translation>
    </message>
    <message>
        <source>Write it like v25.0.</source>
        <translation>Escreva como v25.0.</translation>
    </message>
    <message>
        <source>Write it like en_US.</source>
        <translation>Escreva como en_US.</translation>
    </message>
    <message>
        <source>Start with / and use letters, digits, dots and hyphens.</source>
        <translation>Comece com / e use letras, dígitos, pontos e hifens.</translation>
    </message>
    <message>
        <source>Type localhost or an IP address.</source>
        <translation>Digite localhost ou um endereço IP.</translation>
    </message>
    <message>
        <source>Leave out user name, password and fragment.</source>
        <translation>Deixe de fora usuário, senha e fragmento.</translation>
    </message>
    <message>
        <source>Gangway does not know this value.</source>
        <translation>O Gangway não conhece este valor.</translation>
    </message>
    <message>
        <source>The file has another kind of value here.</source>
        <translation>O arquivo tem outro tipo de valor aqui.</translation>
    </message>
    <message>
        <source>A profile has no such field. Check the spelling.</source>
        <translation>Um perfil não tem este campo. Confira a grafia.</translation>
    </message>
    <message>
        <source>The file says this twice.</source>
        <translation>O arquivo diz isto duas vezes.</translation>
    </message>
    <message>
        <source>Only a Solution Partner has this.</source>
        <translation>Só um Solution Partner tem isto.</translation>
    </message>
    <message>
        <source>The file is larger than a profile can be.</source>
        <translation>O arquivo é maior do que um perfil pode ser.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>O arquivo não é JSON.</translation>
    </message>
    <message>
        <source>New customers in seven days</source>
        <translation>Novos clientes em sete dias</translation>
    </message>
    <message>
        <source>Way to launch</source>
        <translation>Modo de abrir</translation>
    </message>
    <message>
        <source>Configuration ID for coexistence</source>
        <translation>ID da configuração para coexistência</translation>
    </message>
    <message>
        <source>Flow variant with v4</source>
        <translation>Variante do fluxo com v4</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Solution ID</source>
        <translation>ID da solução</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Sharing the credit line</source>
        <translation>Compartilhamento da linha de crédito</translation>
    </message>
    <message>
        <source>Tasks of the system user</source>
        <translation>Tarefas do usuário do sistema</translation>
    </message>
    <message>
        <source>Storage of messages</source>
        <translation>Armazenamento das mensagens</translation>
    </message>
    <message>
        <source>Partner-led verification</source>
        <translation>Verificação pelo parceiro</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Marque pelo menos um.</translation>
    </message>
    <message>
        <source>This Embedded Signup version does not know a feature that is ticked. Untick it or choose another version.</source>
        <translation>Esta versão do Embedded Signup não conhece um recurso marcado. Desmarque-o ou escolha outra versão.</translation>
    </message>
    <message>
        <source>This Embedded Signup version does not know this flow. Choose another one, or Standard.</source>
        <translation>Esta versão do Embedded Signup não conhece este fluxo. Escolha outro, ou Padrão.</translation>
    </message>
    <message>
        <source>v4 takes the flow from the login configuration, so this would have no effect. Choose Standard, or tick the box to send it all the same.</source>
        <translation>v4 usa o fluxo da configuração de login, então isto não teria efeito. Escolha Padrão, ou marque a caixa para enviar mesmo assim.</translation>
    </message>
    <message>
        <source>Meta installs the app only or connects a WhatsApp Business app, not both. Choose one of them.</source>
        <translation>A Meta só instala o app ou conecta um aplicativo WhatsApp Business, não os dois. Escolha um deles.</translation>
    </message>
    <message>
        <source>No credit line can be shared with these. Tick MANAGE, FULL_CONTROL or MANAGE_BILLING.</source>
        <translation>Com estas nenhuma linha de crédito pode ser compartilhada. Marque MANAGE, FULL_CONTROL ou MANAGE_BILLING.</translation>
    </message>
    <message>
        <source>Meta allows 10 or 200.</source>
        <translation>A Meta permite 10 ou 200.</translation>
    </message>
</context>
<context>
    <name>gangway::app::FilePicker</name>
    <message>
        <source>Choose file</source>
        <translation>Escolher arquivo</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Remover o arquivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or paste an image.</source>
        <translation>Escolha um arquivo, solte-o aqui ou cole uma imagem.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of file, what Meta takes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>What Meta takes (%1)</source>
        <comment>file patterns</comment>
        <translation>O que a Meta aceita (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The pasted image could not be kept in %1.</source>
        <translation>A imagem colada não pôde ser guardada em %1.</translation>
    </message>
</context>
<context>
    <name>gangway::app::FilterField</name>
    <message>
        <source>Filter the webhooks</source>
        <translation>Filtrar os webhooks</translation>
    </message>
    <message>
        <source>Words, or field:, customer:, status:, signature: and a word; not before it for the opposite. Enter adds it.</source>
        <translation>Palavras, ou field:, customer:, status:, signature: e uma palavra; not na frente para o contrário. Enter adiciona.</translation>
    </message>
    <message>
        <source>Words, or field:, customer:, status:, signature: and a word; “not” before it means the opposite.</source>
        <translation>Palavras, ou field:, customer:, status:, signature: e uma palavra; “not” na frente significa o contrário.</translation>
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
        <translation>Mostrar todos os filtros</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remover o filtro %1</translation>
    </message>
    <message>
        <source>Add a filter, for example status:failed</source>
        <translation>Adicione um filtro, por exemplo status:failed</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Adicione um filtro</translation>
    </message>
</context>
<context>
    <name>gangway::app::FirstRunPage</name>
    <message>
        <source>Bring the first customer on board</source>
        <translation>Ative o primeiro cliente</translation>
    </message>
    <message>
        <source>Gangway walks a business through Meta&apos;s signup, finishes the setup and proves that messages arrive.</source>
        <translation>O Gangway guia uma empresa pelo cadastro da Meta, conclui a configuração e comprova que as mensagens chegam.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Experimentar o sandbox</translation>
    </message>
    <message>
        <source>Everything works with invented customers and no calls to Meta. Good for learning the steps.</source>
        <translation>Tudo funciona com clientes inventados e sem chamadas à Meta. Bom para aprender as etapas.</translation>
    </message>
    <message>
        <source>All six steps, from the name to the test message</source>
        <translation>Todas as seis etapas, do nome à mensagem de teste</translation>
    </message>
    <message>
        <source>Nothing is sent, nothing is charged</source>
        <translation>Nada é enviado, nada é cobrado</translation>
    </message>
    <message>
        <source>Marked SANDBOX on every screen</source>
        <translation>Marcado SANDBOX em cada tela</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>Pronto em poucos segundos</translation>
    </message>
    <message>
        <source>Connect your Meta app</source>
        <translation>Conectar o seu app da Meta</translation>
    </message>
    <message>
        <source>For a Solution Partner or Tech Provider. Have these at hand, from the App Dashboard:</source>
        <translation>Para um Solution Partner ou Tech Provider. Tenha à mão, do Painel de Apps:</translation>
    </message>
    <message>
        <source>App ID and app secret</source>
        <translation>ID do app e chave secreta</translation>
    </message>
    <message>
        <source>Configuration ID of Facebook Login for Business</source>
        <translation>ID da configuração do Login do Facebook para Empresas</translation>
    </message>
    <message>
        <source>Address of your HTTPS signup page</source>
        <translation>Endereço da sua página de cadastro HTTPS</translation>
    </message>
    <message>
        <source>Solution Partner: credit line ID and system user token</source>
        <translation>Solution Partner: ID da linha de crédito e token do usuário do sistema</translation>
    </message>
    <message>
        <source>About 5 minutes, with a checklist of the settings at Meta</source>
        <translation>Cerca de 5 minutos, com uma lista das configurações na Meta</translation>
    </message>
    <message>
        <source>Import a profile from a file</source>
        <translation>Importar um perfil de um arquivo</translation>
    </message>
    <message>
        <source>Secrets are never part of an export</source>
        <translation>Segredos nunca fazem parte de uma exportação</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>name and contact</source>
        <translation>nome e contato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>which path fits</source>
        <translation>qual caminho serve</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>on Meta&apos;s page</source>
        <translation>na página da Meta</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provisionar</translation>
    </message>
    <message>
        <source>4 or 5 automatic steps</source>
        <translation>4 ou 5 etapas automáticas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>a real message</source>
        <translation>uma mensagem real</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>report for the customer</source>
        <translation>relatório para o cliente</translation>
    </message>
    <message>
        <source>The sandbox did not start.</source>
        <translation>O sandbox não iniciou.</translation>
    </message>
</context>
<context>
    <name>gangway::app::HandoverItem</name>
    <message>
        <source>Confirm by hand</source>
        <translation>Confirmar à mão</translation>
    </message>
    <message>
        <source>%1, confirmed by hand</source>
        <translation>%1, confirmado à mão</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para informação</translation>
    </message>
</context>
<context>
    <name>gangway::app::HandoverPage</name>
    <message>
        <source>Payment method</source>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Business verification</source>
        <translation>Verificação da empresa</translation>
    </message>
    <message>
        <source>Messaging limit</source>
        <translation>Limite de mensagens</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensagem de teste</translation>
    </message>
    <message>
        <source>Gangway</source>
        <translation>Gangway</translation>
    </message>
    <message>
        <source>Token and PIN</source>
        <translation>Token e PIN</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Finish onboarding</source>
        <translation>Concluir ativação</translation>
    </message>
    <message>
        <source>Hand over to the customer</source>
        <translation>Entregar ao cliente</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>Copiar etapas</translation>
    </message>
    <message>
        <source>Steps copied in the customer&apos;s language</source>
        <translation>Etapas copiadas no idioma do cliente</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>Abrir Gerenciador do WhatsApp</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>1 page, A4</source>
        <translation>1 página, A4</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation>Prévia do relatório</translation>
    </message>
    <message>
        <source>No token, PIN or secret is printed</source>
        <translation>Nenhum token, PIN ou segredo é impresso</translation>
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
        <translation>Lista ou relatório</translation>
    </message>
    <message>
        <source>Report copied as text</source>
        <translation>Relatório copiado como texto</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Coberta</translation>
    </message>
    <message>
        <source>Covered by the shared credit line, in %1.</source>
        <translation>Coberta pela linha de crédito compartilhada, em %1.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Meta reports no missing payment method.</source>
        <translation>A Meta não informa falta de forma de pagamento.</translation>
    </message>
    <message>
        <source>The credit line is not verified yet. Without it the customer needs a payment method in WhatsApp Manager.</source>
        <translation>A linha de crédito ainda não foi verificada. Sem ela o cliente precisa de uma forma de pagamento no Gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>Needed to send template messages. The customer adds it in WhatsApp Manager, Overview, Add payment method.</source>
        <translation>Necessária para enviar mensagens de modelo. O cliente a adiciona em Gerenciador do WhatsApp, Visão geral, Adicionar forma de pagamento.</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado à mão</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Não legível</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>It is not needed to start, but it lifts the limit below.</source>
        <translation>Não é necessária para começar, mas aumenta o limite abaixo.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>Meta confirms the company&apos;s data.</source>
        <translation>A Meta está confirmando os dados da empresa.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>The customer starts it in Meta Business Suite, Security Center.</source>
        <translation>O cliente a inicia no Meta Business Suite, Central de segurança.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message>
        <source>Meta did not report it. The customer sees it in Meta Business Suite, Security Center.</source>
        <translation>A Meta não a informou. O cliente a vê no Meta Business Suite, Central de segurança.</translation>
    </message>
    <message>
        <source>Shared by all numbers of the portfolio. Replies inside an open window do not count.</source>
        <translation>Vale para todos os números do portfólio juntos. Respostas dentro de uma janela aberta não contam.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>%1 in 24 hours</source>
        <translation>%1 em 24 horas</translation>
    </message>
    <message>
        <source>Up to %1 conversations started by the business in a moving 24 hours.</source>
        <translation>Até %1 conversas iniciadas pela empresa em 24 horas corridas.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Meta shows it in WhatsApp Manager. Without business verification it is in general 250 conversations started by the business in a moving 24 hours.</source>
        <translation>A Meta o mostra no Gerenciador do WhatsApp. Sem verificação da empresa, em geral são 250 conversas iniciadas pela empresa em 24 horas corridas.</translation>
    </message>
    <message>
        <source>Received, answered, delivered and read on %1</source>
        <translation>Recebida, respondida, entregue e lida em %1</translation>
    </message>
    <message>
        <source>Received, answered and delivered on %1</source>
        <translation>Recebida, respondida e entregue em %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Não testada: %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não feito</translation>
    </message>
    <message>
        <source>The number was not tested yet.</source>
        <translation>O número ainda não foi testado.</translation>
    </message>
    <message>
        <source>Both in the keychain.</source>
        <translation>Os dois no chaveiro.</translation>
    </message>
    <message>
        <source>The token is in the keychain. No PIN is kept: the number was registered before.</source>
        <translation>O token está no chaveiro. Não há PIN guardado: o número já estava registrado.</translation>
    </message>
    <message>
        <source>No token yet.</source>
        <translation>Ainda sem token.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>O token expira em %1.</translation>
    </message>
    <message>
        <source>Meta gave no expiry date.</source>
        <translation>A Meta não informou data de validade.</translation>
    </message>
    <message>
        <source>Told the customer about the messaging limit</source>
        <translation>Cliente avisado do limite de mensagens</translation>
    </message>
    <message>
        <source>Told the customer about payment and the messaging limit</source>
        <translation>Cliente avisado do pagamento e do limite de mensagens</translation>
    </message>
    <message>
        <source>The number works and nothing is open.</source>
        <translation>O número funciona e nada está pendente.</translation>
    </message>
    <message>
        <source>The number works. The open points are the customer&apos;s and limit what they can send.</source>
        <translation>O número funciona. Os pontos pendentes são do cliente e limitam o que ele pode enviar.</translation>
    </message>
    <message>
        <source>The number was not proved by a test.</source>
        <translation>O número não foi comprovado por um teste.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <translation>Entregue em %1</translation>
    </message>
    <message>
        <source>The case stays in the list as Live</source>
        <translation>O caso fica na lista como Ativo</translation>
    </message>
    <message>
        <source>The case stays in the list as Live, still open: %1</source>
        <translation>O caso fica na lista como Ativo, ainda pendente: %1</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>forma de pagamento</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verificação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Relatório salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 não pôde ser gravado. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Onboarding of %1 is finished</source>
        <translation>A ativação de %1 está concluída</translation>
    </message>
    <message>
        <source>1 point stays open</source>
        <translation>1 ponto fica em aberto</translation>
    </message>
    <message numerus="yes">
        <source>%n points stay open</source>
        <translation>
            <numerusform>%n ponto fica em aberto</numerusform>
            <numerusform>%n pontos ficam em aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>Health at Meta</source>
        <translation>Saúde na Meta</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Verification by you</source>
        <translation>Verificação por você</translation>
    </message>
    <message>
        <source>Contacts and chats</source>
        <translation>Contatos e conversas</translation>
    </message>
    <message>
        <source>WhatsApp app</source>
        <translation>Aplicativo WhatsApp</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Mensagens de marketing</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Vence em breve</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <translation>O que fazer sobre %1</translation>
    </message>
    <message>
        <source>verification by you</source>
        <translation>verificação por você</translation>
    </message>
    <message>
        <source>health</source>
        <translation>saúde</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>nome de exibição</translation>
    </message>
    <message>
        <source>contacts and chats</source>
        <translation>contatos e conversas</translation>
    </message>
    <message>
        <source>How the customer disconnects it</source>
        <translation>Como o cliente o desconecta</translation>
    </message>
</context>
<context>
    <name>gangway::app::HandoverStates</name>
    <message>
        <source>quality high</source>
        <translation>qualidade alta</translation>
    </message>
    <message>
        <source>quality medium</source>
        <translation>qualidade média</translation>
    </message>
    <message>
        <source>quality low</source>
        <translation>qualidade baixa</translation>
    </message>
    <message>
        <source>quality not rated yet</source>
        <translation>qualidade ainda não avaliada</translation>
    </message>
    <message>
        <source>20 messages a second beside the app</source>
        <translation>20 mensagens por segundo junto com o aplicativo</translation>
    </message>
    <message>
        <source>up to 1000 messages a second</source>
        <translation>até 1000 mensagens por segundo</translation>
    </message>
    <message>
        <source>up to 80 messages a second</source>
        <translation>até 80 mensagens por segundo</translation>
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
        <translation>A Meta diz: %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Meta blocks sending. WhatsApp Manager shows why in Overview.</source>
        <translation>A Meta bloqueia o envio. O Gerenciador do WhatsApp mostra o motivo em Visão geral.</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Meta limits sending for now.</source>
        <translation>A Meta limita o envio por enquanto.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Account and number can send.</source>
        <translation>A conta e o número podem enviar.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>Check again asks Meta.</source>
        <translation>Verificar de novo consulta a Meta.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Agree on another name and request it on the Provision page.</source>
        <translation>Combine outro nome e peça-o na página Provisionar.</translation>
    </message>
    <message>
        <source>Meta&apos;s reason: %1. Agree on another name and request it on the Provision page.</source>
        <translation>Motivo da Meta: %1. Combine outro nome e peça-o na página Provisionar.</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>Meta reviews “%1”. It takes up to two days.</source>
        <translation>A Meta analisa “%1”. Leva até dois dias.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Customers see “%1”.</source>
        <translation>Os clientes veem “%1”.</translation>
    </message>
    <message>
        <source>Chats not shared</source>
        <translation>Conversas não compartilhadas</translation>
    </message>
    <message>
        <source>The customer did not share the chats.</source>
        <translation>O cliente não compartilhou as conversas.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>%1 % received</source>
        <translation>%1 % recebido</translation>
    </message>
    <message>
        <source>Keep Gangway and the WhatsApp Business app open until it is complete.</source>
        <translation>Mantenha o Gangway e o aplicativo WhatsApp Business abertos até terminar.</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>Não pedidos</translation>
    </message>
    <message>
        <source>Contacts and chats were not requested. After 24 hours Meta gives them no more.</source>
        <translation>Contatos e conversas não foram pedidos. Depois de 24 horas a Meta não os entrega mais.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>The customer accepted the terms.</source>
        <translation>O cliente aceitou os termos.</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>Termos aceitos</translation>
    </message>
    <message>
        <source>The ad account is linked. Fetch the token again to read insights.</source>
        <translation>A conta de anúncios está vinculada. Busque o token de novo para ler métricas.</translation>
    </message>
    <message>
        <source>Meta links an ad account next.</source>
        <translation>Em seguida a Meta vincula uma conta de anúncios.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Não disponíveis</translation>
    </message>
    <message>
        <source>Meta&apos;s reason: %1.</source>
        <translation>Motivo da Meta: %1.</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Meta wrote to the customer&apos;s admins. One of them accepts the terms in the e-mail&apos;s link.</source>
        <translation>A Meta escreveu aos administradores do cliente. Um deles aceita os termos pelo link do e-mail.</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Disponíveis</translation>
    </message>
    <message>
        <source>Can be asked for on the Provision page, More actions.</source>
        <translation>Podem ser pedidas na página Provisionar, Mais ações.</translation>
    </message>
    <message>
        <source>Read it on the Provision page, More actions.</source>
        <translation>Leia na página Provisionar, Mais ações.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Meta decides within 24 hours.</source>
        <translation>A Meta decide em até 24 horas.</translation>
    </message>
    <message>
        <source>Contacts received: %1.</source>
        <translation>Contatos recebidos: %1.</translation>
    </message>
    <message>
        <source>Messages received: %1.</source>
        <translation>Mensagens recebidas: %1.</translation>
    </message>
</context>
<context>
    <name>gangway::app::HookHelp</name>
    <message>
        <source>How Meta reaches this computer</source>
        <translation>Como a Meta chega a este computador</translation>
    </message>
    <message>
        <source>Back to the webhooks</source>
        <translation>Voltar aos webhooks</translation>
    </message>
    <message>
        <source>The way of an event</source>
        <translation>O caminho de um evento</translation>
    </message>
    <message>
        <source>Meta calls a public HTTPS address with a certificate that browsers trust. A reverse proxy or a tunnel behind that address passes the request on, as plain HTTP and with the body unchanged, to Gangway&apos;s receiver, which listens on this computer only. It checks the signature, stores the event, and only then answers. While Gangway is closed nothing is lost: Meta tries again for up to seven days.</source>
        <translation>A Meta chama um endereço HTTPS público com um certificado em que os navegadores confiam. Atrás dele, um proxy reverso ou um túnel repassa a requisição, como HTTP simples e com o corpo intacto, ao receptor do Gangway, que escuta só neste computador. Ele verifica a assinatura, grava o evento e só então responde. Com o Gangway fechado nada se perde: a Meta tenta de novo por até sete dias.</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>Nome público</translation>
    </message>
    <message>
        <source>The name in the callback URL. It goes into the configurations below and is not stored.</source>
        <translation>O nome na URL de callback. Ele entra nas configurações abaixo e não é gravado.</translation>
    </message>
    <message>
        <source>Reverse proxy on this computer or beside it</source>
        <translation>Proxy reverso neste computador ou ao lado dele</translation>
    </message>
    <message>
        <source>One path, 3 MB, no rewriting. Take the one you run already.</source>
        <translation>Um caminho, 3 MB, sem reescrita. Use o que você já tem rodando.</translation>
    </message>
    <message>
        <source>nginx</source>
        <translation>nginx</translation>
    </message>
    <message>
        <source>Caddy (gets the certificate by itself)</source>
        <translation>Caddy (obtém o certificado sozinho)</translation>
    </message>
    <message>
        <source>Tunnel, for a console on a desk</source>
        <translation>Túnel, para um console na mesa</translation>
    </message>
    <message>
        <source>Any tunnel that gives a public HTTPS name and passes bodies on as they are. With a server of your own, this command, and one of the configurations above on the server:</source>
        <translation>Qualquer túnel que dê um nome HTTPS público e repasse os corpos como são. Com um servidor próprio, este comando e, no servidor, uma das configurações acima:</translation>
    </message>
    <message>
        <source>Tunnel by SSH</source>
        <translation>Túnel por SSH</translation>
    </message>
    <message>
        <source>A receiver on a server, for events at any hour</source>
        <translation>Um receptor em um servidor, para eventos a qualquer hora</translation>
    </message>
    <message>
        <source>gangway-receiver is the same receiver without a window. It runs behind the same proxy, stores what arrives, and prints it with --dump. Secrets are read from files, never from the command line.</source>
        <translation>gangway-receiver é o mesmo receptor sem janela. Roda atrás do mesmo proxy, grava o que chega e mostra tudo com --dump. Os segredos são lidos de arquivos, nunca da linha de comando.</translation>
    </message>
    <message>
        <source>gangway-receiver</source>
        <translation>gangway-receiver</translation>
    </message>
    <message>
        <source>Whose address Meta calls</source>
        <translation>Qual endereço a Meta chama</translation>
    </message>
    <message>
        <source>The app&apos;s callback URL and verify token stand in the App Dashboard under WhatsApp, Configuration. Saving them makes Meta call the address at once, so the receiver must listen by then. One customer&apos;s events can go elsewhere: the override for a WhatsApp account, set by the step that subscribes webhooks when the profile names a callback URL, or the override for a single number, under More actions of the case. Events about the app itself, such as PARTNER_ADDED, always come to the app&apos;s own address.</source>
        <translation>A URL de callback e o token de verificação do app ficam no Painel de Apps em WhatsApp, Configuração. Ao salvá-los, a Meta chama o endereço na hora, então o receptor já precisa estar escutando. Os eventos de um cliente podem ir para outro lugar: com o endereço próprio de uma conta do WhatsApp, definido pela etapa Inscrever webhooks quando o perfil indica uma URL, ou com o de um só número, em Mais ações do caso. Eventos sobre o próprio app, como PARTNER_ADDED, chegam sempre ao endereço do app.</translation>
    </message>
    <message>
        <source>When nothing arrives</source>
        <translation>Quando nada chega</translation>
    </message>
    <message>
        <source>From this computer outwards:</source>
        <translation>Deste computador para fora:</translation>
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
        <translation>Ainda não há app da Meta conectado.</translation>
    </message>
    <message>
        <source>The profile leaves the port to chance, so that it is another one after each start. Give it a fixed port in the profile before a proxy points here.</source>
        <translation>O perfil deixa a porta ao acaso, então ela muda a cada início. Defina uma porta fixa no perfil antes que um proxy aponte para cá.</translation>
    </message>
    <message>
        <source>To check by hand</source>
        <translation>Para verificar à mão</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <source>The receiver listens at %1.</source>
        <translation>O receptor escuta em %1.</translation>
    </message>
    <message>
        <source>The receiver does not listen; the webhooks page says why.</source>
        <translation>O receptor não escuta; a página de webhooks diz por quê.</translation>
    </message>
    <message>
        <source>An event arrived at %1, so the way is open.</source>
        <translation>Um evento chegou às %1, então o caminho está aberto.</translation>
    </message>
    <message>
        <source>Refused in the last hour: %1. The way is open, but the secret, the verify token or the path does not fit. Their rows say which.</source>
        <translation>Recusados na última hora: %1. O caminho está aberto, mas a chave secreta, o token de verificação ou o caminho da URL não confere. As linhas deles dizem qual.</translation>
    </message>
    <message>
        <source>Open the public address in a browser: “not verified” is right. An error page of the proxy (502, 504) means that the proxy does not reach the receiver.</source>
        <translation>Abra o endereço público em um navegador: “not verified” está certo. Uma página de erro do proxy (502, 504) significa que o proxy não chega ao receptor.</translation>
    </message>
    <message>
        <source>The certificate must be complete, with its intermediates, and not self-signed. Meta does not say so when it gives up.</source>
        <translation>O certificado deve estar completo, com os intermediários, e não ser autoassinado. A Meta não avisa quando desiste.</translation>
    </message>
    <message>
        <source>App Dashboard, WhatsApp, Configuration: the callback URL is the public address, and the field messages is subscribed, account_update too.</source>
        <translation>Painel de Apps, WhatsApp, Configuração: a URL de callback é o endereço público, e o campo messages está inscrito, account_update também.</translation>
    </message>
    <message>
        <source>The app is subscribed to the customer&apos;s WhatsApp account: the step Subscribe webhooks of the case is done.</source>
        <translation>O app está inscrito na conta do WhatsApp do cliente: a etapa Inscrever webhooks do caso está feita.</translation>
    </message>
    <message>
        <source>Another program may have set an override for this account or number; then its events go there. The actions of the case show and remove it.</source>
        <translation>Outro programa pode ter definido outro endereço para esta conta ou este número; então os eventos vão para lá. As ações do caso o mostram e o removem.</translation>
    </message>
    <message>
        <source>The app is in live mode. In development mode only test events of the dashboard arrive.</source>
        <translation>O app está no modo ao vivo. No modo de desenvolvimento só chegam os eventos de teste do painel.</translation>
    </message>
</context>
<context>
    <name>gangway::app::HostedPanel</name>
    <message>
        <source>Let the sandbox customer open the link</source>
        <translation>Fazer o cliente do sandbox abrir o link</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Signup link</source>
        <translation>Link de cadastro</translation>
    </message>
    <message>
        <source>Signup link as a QR code</source>
        <translation>Link de cadastro como código QR</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy as e-mail</source>
        <translation>Copiar como e-mail</translation>
    </message>
    <message>
        <source>Signup link copied. Send it to the customer&apos;s admin.</source>
        <translation>Link de cadastro copiado. Envie ao administrador do cliente.</translation>
    </message>
    <message>
        <source>E-mail copied</source>
        <translation>E-mail copiado</translation>
    </message>
    <message>
        <source>Send this link to the customer&apos;s admin</source>
        <translation>Envie este link ao administrador do cliente</translation>
    </message>
    <message>
        <source>It opens Meta&apos;s signup in their own browser. They need the number at hand, and admin rights in their business portfolio. The link stays valid; you can close Gangway meanwhile.</source>
        <translation>Ele abre o cadastro da Meta no navegador dele. É preciso ter o número à mão e ser administrador do portfólio empresarial. O link continua válido; você pode fechar o Gangway enquanto isso.</translation>
    </message>
    <message>
        <source>Looking for the new account did not work. Gangway tries again by itself.</source>
        <translation>A busca da nova conta não funcionou. O Gangway tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Waiting for the account_update webhook. Keep the receiver running.</source>
        <translation>Esperando o webhook account_update. Mantenha o receptor em execução.</translation>
    </message>
    <message>
        <source>Waiting for the customer. Last looked at %1, every %2 s.</source>
        <translation>Esperando o cliente. Última consulta às %1, a cada %2 s.</translation>
    </message>
    <message>
        <source>Waiting for the customer.</source>
        <translation>Esperando o cliente.</translation>
    </message>
    <message>
        <source>Which account is this customer&apos;s?</source>
        <translation>Qual conta é deste cliente?</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Conta sem nome</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Account %1 is this customer&apos;s</source>
        <translation>A conta %1 é deste cliente</translation>
    </message>
</context>
<context>
    <name>gangway::app::IdRow</name>
    <message>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
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
        <translation>Tipo de mensagem interativa</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Botões de resposta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Kind of header</source>
        <translation>Tipo de cabeçalho</translation>
    </message>
    <message>
        <source>Text header</source>
        <translation>Cabeçalho de texto</translation>
    </message>
    <message>
        <source>Image by link</source>
        <translation>Imagem por link</translation>
    </message>
    <message>
        <source>Video by link</source>
        <translation>Vídeo por link</translation>
    </message>
    <message>
        <source>Document by link</source>
        <translation>Documento por link</translation>
    </message>
    <message>
        <source>Header, optional</source>
        <translation>Cabeçalho, opcional</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Footer, optional</source>
        <translation>Rodapé, opcional</translation>
    </message>
    <message>
        <source>Button 1</source>
        <translation>Botão 1</translation>
    </message>
    <message>
        <source>Button %1, optional</source>
        <translation>Botão %1, opcional</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>Botão que abre a lista</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Endereço da página</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Address of the file, https</source>
        <translation>Endereço do arquivo, https</translation>
    </message>
    <message>
        <source>Write the text and what the person can press.</source>
        <translation>Escreva o texto e o que a pessoa pode tocar.</translation>
    </message>
</context>
<context>
    <name>gangway::app::JsonView</name>
    <message>
        <source>JSON tree</source>
        <translation>Árvore JSON</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Corpo bruto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes do registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copiar o corpo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Find a key or a value</source>
        <translation>Buscar uma chave ou um valor</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Buscar no JSON</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>This is not JSON (it stops being it at character %1). It is shown as it came.</source>
        <translation>Isto não é JSON (deixa de ser no caractere %1). É exibido como chegou.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8 and are shown as a mark.</source>
        <translation>Alguns bytes não são UTF-8 e aparecem como uma marca.</translation>
    </message>
    <message>
        <source>No tree: see the raw body.</source>
        <translation>Sem árvore: veja o corpo bruto.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no match in a search</comment>
        <translation>nenhum</translation>
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
        <translation>Abrir tudo abaixo</translation>
    </message>
    <message>
        <source>Close everything below</source>
        <translation>Fechar tudo abaixo</translation>
    </message>
</context>
<context>
    <name>gangway::app::LaunchBar</name>
    <message>
        <source>Meta ended v2 and v3 on 15 October 2026. It may open the standard flow instead. Choose v4.</source>
        <translation>A Meta encerrou v2 e v3 em 15 de outubro de 2026. Pode abrir o fluxo padrão em vez disso. Escolha v4.</translation>
    </message>
    <message>
        <source>With v4 the configuration decides about coexistence. It must have the product WhatsApp Business app user onboarding, or the profile needs a configuration of its own for it.</source>
        <translation>Com v4 a configuração decide sobre a coexistência. Ela deve ter o produto WhatsApp Business app user onboarding, ou o perfil precisa de uma configuração própria para isso.</translation>
    </message>
    <message>
        <source>The feature type of the profile is not sent with v4. The configuration decides.</source>
        <translation>A variante do fluxo do perfil não é enviada com v4. A configuração decide.</translation>
    </message>
    <message>
        <source>Meta shows only the first of the pre-verified numbers.</source>
        <translation>A Meta mostra só o primeiro dos números pré-verificados.</translation>
    </message>
    <message>
        <source>If the customer does not own this portfolio, Meta needs name, e-mail, website and country together.</source>
        <translation>Se o portfólio não é do cliente, a Meta exige nome, e-mail, site e país juntos.</translation>
    </message>
    <message>
        <source>This profile has no portfolio of its own, so only the account_update webhook can tell that the customer is done. Keep the receiver running.</source>
        <translation>Este perfil não tem portfólio próprio, então só o webhook account_update pode avisar que o cliente terminou. Mantenha o receptor em execução.</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Mensagens de marketing</translation>
    </message>
    <message>
        <source>App access only</source>
        <translation>Só acesso do app</translation>
    </message>
    <message>
        <source>Way to open Meta&apos;s signup</source>
        <translation>Modo de abrir o cadastro da Meta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Options of this launch</source>
        <translation>Opções desta abertura</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>Meta&apos;s sign-up opens in a window</comment>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Send a link</source>
        <translation>Enviar um link</translation>
    </message>
    <message>
        <source>Meta&apos;s window opens here, over your signup page. The usual way: the code and the IDs come back by themselves.</source>
        <translation>A janela da Meta abre aqui, sobre a sua página de cadastro. O modo usual: o código e os IDs voltam sozinhos.</translation>
    </message>
    <message>
        <source>Meta&apos;s page fills this view. For when the window does not open or its code does not arrive. The IDs are read afterwards.</source>
        <translation>A página da Meta ocupa esta área. Para quando a janela não abre ou o código não chega. Os IDs são lidos depois.</translation>
    </message>
    <message>
        <source>The customer opens Meta&apos;s page in their own browser, without you. Gangway looks for the new account at Meta.</source>
        <translation>O cliente abre a página da Meta no navegador dele, sem você. O Gangway procura a nova conta na Meta.</translation>
    </message>
    <message>
        <source>Embedded Signup version</source>
        <translation>Versão do Embedded Signup</translation>
    </message>
    <message>
        <source>As in the profile</source>
        <translation>Como no perfil</translation>
    </message>
    <message>
        <source>Solution ID</source>
        <translation>ID da solução</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>Versão da Graph API</translation>
    </message>
    <message>
        <source>Pre-verified number IDs</source>
        <translation>IDs dos números pré-verificados</translation>
    </message>
    <message>
        <source>Empty: as in the profile</source>
        <translation>Vazio: como no perfil</translation>
    </message>
    <message>
        <source>Of a multi-partner solution</source>
        <translation>De uma solução com vários parceiros</translation>
    </message>
    <message>
        <source>Solution Partners only, separated by commas</source>
        <translation>Só Solution Partners, separados por vírgulas</translation>
    </message>
    <message>
        <source>Signup %1</source>
        <comment>version of Embedded Signup</comment>
        <translation>Cadastro %1</translation>
    </message>
    <message>
        <source>Graph %1</source>
        <translation>Graph %1</translation>
    </message>
    <message>
        <source>Coexistence</source>
        <translation>Coexistência</translation>
    </message>
    <message>
        <source>Solution %1</source>
        <translation>Solução %1</translation>
    </message>
    <message>
        <source>Pre-verified number</source>
        <translation>Número pré-verificado</translation>
    </message>
    <message>
        <source>This launch may surprise.</source>
        <translation>Esta abertura pode surpreender.</translation>
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
        <translation>Adicionar seção</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Remover a seção</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Adicionar linha</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remover a linha</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Seção %1</translation>
    </message>
    <message>
        <source>Section title, optional</source>
        <translation>Título da seção, opcional</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Description, optional</source>
        <translation>Descrição, opcional</translation>
    </message>
    <message>
        <source>Meta takes at most %1 rows in all sections together.</source>
        <translation>A Meta aceita no máximo %1 linhas somando todas as seções.</translation>
    </message>
</context>
<context>
    <name>gangway::app::LocationTab</name>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Name of the place, optional</source>
        <translation>Nome do lugar, opcional</translation>
    </message>
    <message>
        <source>Address, optional</source>
        <translation>Endereço, opcional</translation>
    </message>
    <message>
        <source>Fill in the latitude.</source>
        <translation>Preencha a latitude.</translation>
    </message>
    <message>
        <source>Fill in the longitude.</source>
        <translation>Preencha a longitude.</translation>
    </message>
    <message>
        <source>Give the place by latitude and longitude.</source>
        <translation>Informe o lugar com latitude e longitude.</translation>
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
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>New onboarding</source>
        <translation>Nova ativação</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Mostrar clientes</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Gerenciar perfis</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Signed in to this computer as %1</source>
        <translation>Conectado a este computador como %1</translation>
    </message>
    <message>
        <source>Change the profile while a step runs?</source>
        <translation>Mudar de perfil com uma etapa em execução?</translation>
    </message>
    <message>
        <source>The step goes on with the profile of its case. Only new cases use the other profile.</source>
        <translation>A etapa continua com o perfil do caso dela. Só casos novos usam o outro perfil.</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Mudar de perfil</translation>
    </message>
    <message>
        <source>Keep this profile</source>
        <translation>Manter este perfil</translation>
    </message>
    <message>
        <source>Use memory for this session only</source>
        <translation>Usar a memória só nesta sessão</translation>
    </message>
    <message>
        <source>Secrets stay in memory until Gangway closes</source>
        <translation>Os segredos ficam na memória até o Gangway fechar</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Gangway cannot read or keep tokens and PINs, so nothing is sent to Meta. Unlock it and go on.</source>
        <translation>O Gangway não pode ler nem guardar tokens e PINs, então nada é enviado à Meta. Desbloqueie-o e continue.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>This computer has no keychain that Gangway can use.</source>
        <translation>Este computador não tem um chaveiro que o Gangway possa usar.</translation>
    </message>
    <message>
        <source>Tokens and PINs cannot be kept, and there is no fallback to a file. Start a keyring service such as GNOME Keyring or KWallet, or keep secrets in memory: they are gone when Gangway closes.</source>
        <translation>Tokens e PINs não podem ser guardados, e não há alternativa em arquivo. Inicie um serviço de chaveiro como GNOME Keyring ou KWallet, ou mantenha os segredos na memória: eles somem quando o Gangway fecha.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nem tudo está salvo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The system did not start %1. Start it by hand with the option --sandbox.</source>
        <translation>O sistema não iniciou %1. Inicie à mão com a opção --sandbox.</translation>
    </message>
    <message>
        <source>Quit while contacts and chats arrive?</source>
        <translation>Sair enquanto contatos e conversas chegam?</translation>
    </message>
    <message>
        <source>Meta sends contacts and chats of %1 now, and sends them once. What arrives while Gangway is closed is lost unless another receiver takes it.</source>
        <translation>A Meta está enviando contatos e conversas de %1, e só envia uma vez. O que chegar com o Gangway fechado se perde, a menos que outro receptor o aceite.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensagens</translation>
    </message>
    <message>
        <source>Messages with “%1”</source>
        <comment>what the person typed</comment>
        <translation>Mensagens com “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n mensagem não lida</numerusform>
            <numerusform>%n mensagens não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::app::MediaTab</name>
    <message>
        <source>Caption, optional</source>
        <translation>Legenda, opcional</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>Meta takes %1.</source>
        <comment>file types and sizes</comment>
        <translation>A Meta aceita %1.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
</context>
<context>
    <name>gangway::app::MessageComposer</name>
    <message>
        <source>Type a reply</source>
        <translation>Digite uma resposta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
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
        <translation>Mostrar que estou digitando e marcar como lida</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interativa</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More kinds of messages</source>
        <translation>Mais tipos de mensagens</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Prévia do link</translation>
    </message>
    <message>
        <source>Do not answer this message</source>
        <translation>Não responder a esta mensagem</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envio do arquivo</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <translation>Cancelar o envio</translation>
    </message>
    <message>
        <source>The profile of this case is gone. Nothing was sent.</source>
        <translation>O perfil deste caso não existe mais. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The 24-hour window is closed. Nothing was sent.</source>
        <translation>A janela de 24 horas está fechada. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>Nada foi enviado. %1 %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <comment>who wrote the message</comment>
        <translation>Resposta a %1</translation>
    </message>
    <message>
        <source>Choose a conversation.</source>
        <translation>Escolha uma conversa.</translation>
    </message>
    <message>
        <source>No case in Gangway has this number, so there is no token to send with.</source>
        <translation>Nenhum caso no Gangway tem este número, então não há token para enviar.</translation>
    </message>
    <message>
        <source>There is no token for this number. Launch the signup of the case again.</source>
        <translation>Não há token para este número. Abra o cadastro do caso de novo.</translation>
    </message>
    <message>
        <source>The file is on its way to Meta. The message follows.</source>
        <translation>O arquivo está a caminho da Meta. A mensagem vai em seguida.</translation>
    </message>
    <message>
        <source>The message is on its way.</source>
        <translation>A mensagem está a caminho.</translation>
    </message>
    <message>
        <source>Only templates can be sent now.</source>
        <translation>Agora só modelos podem ser enviados.</translation>
    </message>
    <message>
        <source>Send template</source>
        <translation>Enviar modelo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Quick reply: %1</source>
        <translation>Resposta rápida: %1</translation>
    </message>
    <message>
        <source>The profile of this case is gone, so Meta cannot be asked.</source>
        <translation>O perfil deste caso não existe mais, então não dá para consultar a Meta.</translation>
    </message>
    <message>
        <source>The templates could not be fetched. %1 %2</source>
        <comment>why, what to do</comment>
        <translation>Não foi possível buscar os modelos. %1 %2</translation>
    </message>
    <message>
        <source>Meta asks for a pause. The reaction goes out by itself after it.</source>
        <translation>A Meta pede uma pausa. A reação sai sozinha depois dela.</translation>
    </message>
</context>
<context>
    <name>gangway::app::MessageDetails</name>
    <message>
        <source>Message details</source>
        <translation>Detalhes da mensagem</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
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
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>What was kept of the message</source>
        <translation>O que foi guardado da mensagem</translation>
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
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Waits, then goes out by itself.</source>
        <translation>Espera e depois sai sozinha.</translation>
    </message>
    <message>
        <source>Meta asked to wait until %1.</source>
        <translation>A Meta pediu para esperar até as %1.</translation>
    </message>
    <message>
        <source>Earlier messages to this person go first.</source>
        <translation>As mensagens anteriores a esta pessoa saem primeiro.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Meta did not answer.</source>
        <translation>A Meta não respondeu.</translation>
    </message>
    <message>
        <source>The message may have arrived. Gangway never sends it again by itself: look at the person&apos;s answer, or ask, before it goes out twice.</source>
        <translation>A mensagem pode ter chegado. O Gangway nunca a envia de novo sozinho: veja a resposta da pessoa, ou pergunte, antes que ela saia duas vezes.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Não enviada.</translation>
    </message>
    <message>
        <source>Meta gave no reason.</source>
        <translation>A Meta não deu o motivo.</translation>
    </message>
    <message>
        <source>Not sent: called off here.</source>
        <translation>Não enviada: cancelada aqui.</translation>
    </message>
    <message>
        <source>Nothing went to Meta.</source>
        <translation>Nada foi enviado à Meta.</translation>
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
        <translation>ID de rastreamento %1</translation>
    </message>
    <message>
        <source>Copy for Meta support</source>
        <translation>Copiar para o suporte da Meta</translation>
    </message>
    <message>
        <source>Send as template</source>
        <translation>Enviar como modelo</translation>
    </message>
    <message>
        <source>Sent with the WhatsApp Business app: there was no request from here.</source>
        <translation>Enviada pelo aplicativo WhatsApp Business: não houve requisição daqui.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nada foi guardado.</translation>
    </message>
    <message>
        <source>Meta has not answered.</source>
        <translation>A Meta ainda não respondeu.</translation>
    </message>
    <message>
        <source>No webhook came for this message yet.</source>
        <translation>Ainda não chegou webhook desta mensagem.</translation>
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
        <translation>Sem resposta da Meta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>restam %1:%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>%1:%2:%3 left</source>
        <translation>restam %1:%2:%3</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Interactive, reply buttons</source>
        <translation>Interativa, botões de resposta</translation>
    </message>
    <message>
        <source>Interactive, list</source>
        <translation>Interativa, lista</translation>
    </message>
    <message>
        <source>Interactive, link button</source>
        <translation>Interativa, botão com link</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Reply to a button</source>
        <translation>Resposta a um botão</translation>
    </message>
    <message>
        <source>Answered form</source>
        <translation>Formulário respondido</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Note by WhatsApp</source>
        <translation>Aviso do WhatsApp</translation>
    </message>
    <message>
        <source>Not passed on by WhatsApp</source>
        <translation>Não repassada pelo WhatsApp</translation>
    </message>
    <message>
        <source>File of the shared history</source>
        <translation>Arquivo do histórico compartilhado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensagem apagada</translation>
    </message>
    <message>
        <source>template %1</source>
        <extracomment>The message was made from a template; %1 is its name.</extracomment>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>Reaction taken away</source>
        <translation>Reação retirada</translation>
    </message>
    <message>
        <source>Reaction %1</source>
        <translation>Reação %1</translation>
    </message>
    <message numerus="yes">
        <source>Order with %n item(s)</source>
        <translation>
            <numerusform>Pedido com %n item</numerusform>
            <numerusform>Pedido com %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp Business app</source>
        <translation>Aplicativo WhatsApp Business</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>your reaction %1</source>
        <translation>sua reação %1</translation>
    </message>
    <message>
        <source>reaction %1</source>
        <translation>reação %1</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open the sandbox&apos;s phone</source>
        <translation>Abrir o celular do sandbox</translation>
    </message>
    <message>
        <source>Open the customer&apos;s case</source>
        <translation>Abrir o caso do cliente</translation>
    </message>
    <message>
        <source>More about conversations</source>
        <translation>Mais sobre as conversas</translation>
    </message>
    <message>
        <source>Tell people that their messages were read</source>
        <translation>Avisar às pessoas que as mensagens delas foram lidas</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>Nenhuma conversa escolhida</translation>
    </message>
    <message>
        <source>Choose one on the left, or start one with the pencil.</source>
        <translation>Escolha uma à esquerda ou comece uma com o lápis.</translation>
    </message>
    <message>
        <source>to the number with ID %1, which no case has</source>
        <translation>ao número com ID %1, que nenhum caso tem</translation>
    </message>
    <message>
        <source>with %1, %2</source>
        <comment>customer, its number</comment>
        <translation>com %1, %2</translation>
    </message>
    <message>
        <source>Window open, %1</source>
        <translation>Janela aberta, %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Janela fechada</translation>
    </message>
    <message>
        <source>Window not open yet</source>
        <translation>Janela ainda não aberta</translation>
    </message>
    <message>
        <source>Window closed at %1</source>
        <translation>Janela fechada às %1</translation>
    </message>
    <message>
        <source>Window closed yesterday at %1</source>
        <translation>Janela fechada ontem às %1</translation>
    </message>
    <message>
        <source>Window closed on %1 at %2</source>
        <translation>Janela fechada em %1 às %2</translation>
    </message>
</context>
<context>
    <name>gangway::app::NameForm</name>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>how many characters are typed, of the most that Meta takes</extracomment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Meta wants another display name.</source>
        <translation>A Meta quer outro nome de exibição.</translation>
    </message>
    <message>
        <source>Meta declined the display name: %1</source>
        <translation>A Meta recusou o nome de exibição: %1</translation>
    </message>
    <message>
        <source>The name must belong to the business: it appears on the customer&apos;s website or documents, and is no slogan.</source>
        <translation>O nome deve pertencer à empresa: aparece no site ou em documentos do cliente e não é um slogan.</translation>
    </message>
    <message>
        <source>Agree on another name with the customer and type it here. Meta reviews it again.</source>
        <translation>Combine outro nome com o cliente e digite-o aqui. A Meta o analisa de novo.</translation>
    </message>
    <message>
        <source>Request name</source>
        <translation>Pedir nome</translation>
    </message>
</context>
<context>
    <name>gangway::app::NavRail</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>gangway::app::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Who do you want to write to?</source>
        <translation>A quem você quer escrever?</translation>
    </message>
    <message>
        <source>From the number</source>
        <translation>Do número</translation>
    </message>
    <message>
        <source>No customer has a number yet. Finish an onboarding first.</source>
        <translation>Nenhum cliente tem número ainda. Conclua antes uma ativação.</translation>
    </message>
    <message>
        <source>The person&apos;s phone number</source>
        <translation>Número de telefone da pessoa</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>Com + e o código do país.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>For this list only. The person&apos;s own name replaces it when they write.</source>
        <translation>Só para esta lista. O nome da própria pessoa o substitui quando ela escreve.</translation>
    </message>
    <message>
        <source>The first message has to be a template: the 24-hour window opens when the person writes. Write only to people who agreed to be written to.</source>
        <translation>A primeira mensagem tem de ser um modelo: a janela de 24 horas abre quando a pessoa escreve. Escreva só a quem aceitou receber mensagens.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Escolher modelo</translation>
    </message>
    <message>
        <source>No numbering plan has this number. Start with + and the country code.</source>
        <translation>Nenhum plano de numeração tem este número. Comece com + e o código do país.</translation>
    </message>
</context>
<context>
    <name>gangway::app::NoticeList</name>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Back to signup</source>
        <translation>Voltar ao cadastro</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>gangway::app::Notices</name>
    <message>
        <source>The business token has ended.</source>
        <translation>O token do cliente venceu.</translation>
    </message>
    <message>
        <source>Meta refuses the business token.</source>
        <translation>A Meta recusa o token do cliente.</translation>
    </message>
    <message>
        <source>Nothing can be asked of Meta for this customer until there is a new one.</source>
        <translation>Nada pode ser pedido à Meta por este cliente até haver um novo.</translation>
    </message>
    <message>
        <source>The business token ends in 1 day.</source>
        <translation>O token do cliente vence em 1 dia.</translation>
    </message>
    <message numerus="yes">
        <source>The business token ends in %n days.</source>
        <translation>
            <numerusform>O token do cliente vence em %n dia.</numerusform>
            <numerusform>O token do cliente vence em %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The business token ends today.</source>
        <translation>O token do cliente vence hoje.</translation>
    </message>
    <message>
        <source>It ends on %1. Renew it before, the customer only confirms.</source>
        <translation>Ele vence em %1. Renove antes, o cliente só confirma.</translation>
    </message>
    <message>
        <source>The customer has no payment method.</source>
        <translation>O cliente não tem forma de pagamento.</translation>
    </message>
    <message>
        <source>Meta blocks messages that cost money, templates above all. Replies to customers go on.</source>
        <translation>A Meta bloqueia mensagens pagas, sobretudo modelos. As respostas a clientes continuam.</translation>
    </message>
    <message>
        <source>Meta blocks sending.</source>
        <translation>A Meta bloqueia o envio.</translation>
    </message>
    <message>
        <source>Meta gives no reason. WhatsApp Manager shows one in Overview.</source>
        <translation>A Meta não dá o motivo. O Gerenciador do WhatsApp o mostra em Visão geral.</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>A Meta diz: %1</translation>
    </message>
    <message>
        <source>The number came without the WhatsApp Business app.</source>
        <translation>O número veio sem o aplicativo WhatsApp Business.</translation>
    </message>
    <message>
        <source>The plan was app and system together, but Meta ended the signup as an ordinary one. Registering the number would end the app on the phone.</source>
        <translation>O plano era aplicativo e sistema juntos, mas a Meta encerrou o cadastro como comum. Registrar o número encerraria o aplicativo no celular.</translation>
    </message>
    <message>
        <source>The 24 hours for contacts and history are over.</source>
        <translation>As 24 horas para contatos e histórico acabaram.</translation>
    </message>
    <message>
        <source>What was not requested cannot be requested any more. New messages arrive all the same.</source>
        <translation>O que não foi pedido não pode mais ser pedido. Novas mensagens chegam do mesmo jeito.</translation>
    </message>
    <message>
        <source>The customer did not share the chat history.</source>
        <translation>O cliente não compartilhou o histórico de conversas.</translation>
    </message>
    <message>
        <source>The app asked, and the customer chose not to. New messages arrive all the same.</source>
        <translation>O aplicativo perguntou e o cliente escolheu não compartilhar. Novas mensagens chegam do mesmo jeito.</translation>
    </message>
    <message>
        <source>Messages neither arrive nor can be sent. Meta&apos;s reason: %1.</source>
        <translation>Mensagens não chegam nem podem ser enviadas. Motivo da Meta: %1.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>The number is disconnected from the Cloud API.</source>
        <translation>O número está desconectado da Cloud API.</translation>
    </message>
    <message>
        <source>Meta restricts the account.</source>
        <translation>A Meta restringe a conta.</translation>
    </message>
    <message>
        <source>Meta reported %1. The customer sees the reason in WhatsApp Manager and can ask for a review there.</source>
        <translation>A Meta informou %1. O cliente vê o motivo no Gerenciador do WhatsApp e pode pedir uma análise lá.</translation>
    </message>
    <message>
        <source>Meta declined the display name.</source>
        <translation>A Meta recusou o nome de exibição.</translation>
    </message>
    <message>
        <source>Meta&apos;s reason: %1</source>
        <translation>Motivo da Meta: %1</translation>
    </message>
    <message>
        <source>Not every event goes to the account&apos;s own address.</source>
        <translation>Nem todo evento vai para o endereço próprio da conta.</translation>
    </message>
    <message>
        <source>Meta sends account_update and template events to the app&apos;s address only. Somebody must listen there.</source>
        <translation>A Meta envia account_update e eventos de modelos só ao endereço do app. Alguém precisa escutar lá.</translation>
    </message>
</context>
<context>
    <name>gangway::app::NumberForm</name>
    <message>
        <source>Calling code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>No numbering plan has such a number. Type it as people in that country dial it, without the calling code.</source>
        <translation>Nenhum plano de numeração tem este número. Digite-o como se disca naquele país, sem o código do país.</translation>
    </message>
    <message>
        <source>Not a calling code.</source>
        <translation>Não é um código de país.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>how many characters are typed, of the most that Meta takes</extracomment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>As customers see it. Meta reviews it.</source>
        <translation>Como os clientes o veem. A Meta o analisa.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The account has no number.</source>
        <translation>A conta não tem número.</translation>
    </message>
    <message>
        <source>The customer finished the signup without one.</source>
        <translation>O cliente concluiu o cadastro sem número.</translation>
    </message>
    <message>
        <source>Type the number that the customer wants to use. It must not be in use on WhatsApp, and it must take an SMS or a call now.</source>
        <translation>Digite o número que o cliente quer usar. Ele não pode estar em uso no WhatsApp e precisa poder receber agora um SMS ou uma ligação.</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Adicionar número</translation>
    </message>
</context>
<context>
    <name>gangway::app::NumberPage</name>
    <message>
        <source>Start 2 h timer</source>
        <translation>Iniciar timer de 2 h</translation>
    </message>
    <message>
        <source>Which path fits this number?</source>
        <translation>Qual caminho serve para este número?</translation>
    </message>
    <message>
        <source>Ask these questions on the call. The plan on the right follows the answers.</source>
        <translation>Faça estas perguntas na ligação. O plano à direita segue as respostas.</translation>
    </message>
    <message>
        <source>Instructions copied in %1</source>
        <translation>Instruções copiadas em %1</translation>
    </message>
    <message>
        <source>Show how to check on the phone</source>
        <translation>Mostrar como conferir no celular</translation>
    </message>
    <message>
        <source>Not sure?</source>
        <translation>Em dúvida?</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp on the phone, then Settings, and to read the number under the name. The Business app has a B in its icon and Business tools in its settings. If no app opens with this number, choose one of the two answers without an app.</source>
        <translation>Peça ao cliente para abrir o WhatsApp no celular, depois Configurações, e ler o número abaixo do nome. O WhatsApp Business tem um B no ícone e Ferramentas comerciais nas configurações. Se nenhum aplicativo abrir com este número, escolha uma das duas respostas sem aplicativo.</translation>
    </message>
    <message>
        <source>Start when the number is changed</source>
        <translation>Inicie quando o número for mudado</translation>
    </message>
    <message>
        <source>Start the wait when the customer has changed the number</source>
        <translation>Inicie a espera quando o cliente tiver mudado o número</translation>
    </message>
    <message>
        <source>Number is free in about %1 h %2 min</source>
        <translation>Número livre em cerca de %1 h %2 min</translation>
    </message>
    <message>
        <source>The wait is over. The number should be free.</source>
        <translation>A espera terminou. O número já deve estar livre.</translation>
    </message>
    <message>
        <source>Stop timer</source>
        <translation>Parar timer</translation>
    </message>
    <message>
        <source>Clear timer</source>
        <translation>Limpar timer</translation>
    </message>
    <message>
        <source>Save instructions</source>
        <translation>Salvar instruções</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
    <message>
        <source>Continue to signup</source>
        <translation>Continuar para o cadastro</translation>
    </message>
    <message>
        <source>Answer the questions to continue</source>
        <translation>Responda às perguntas para continuar</translation>
    </message>
    <message>
        <source>No number typed yet. It can wait for Meta&apos;s page</source>
        <translation>Número ainda não digitado. Pode esperar a página da Meta</translation>
    </message>
</context>
<context>
    <name>gangway::app::PhoneBubble</name>
    <message>
        <source>Sent: %1</source>
        <comment>a message on the simulated phone</comment>
        <translation>Enviada: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <comment>a message on the simulated phone</comment>
        <translation>Recebida: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row of a list: title, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This phone cannot call.</source>
        <translation>Este celular não faz ligações.</translation>
    </message>
    <message>
        <source>Reactions: %1</source>
        <translation>Reações: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>time</comment>
        <translation>Editada %1</translation>
    </message>
    <message>
        <source>Read by the business</source>
        <translation>Lida pela empresa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>More about this message</source>
        <translation>Mais sobre esta mensagem</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Reagir com %1</translation>
    </message>
    <message>
        <source>Take the reaction back</source>
        <translation>Retirar a reação</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Apagar para todos</translation>
    </message>
</context>
<context>
    <name>gangway::app::PhoneChat</name>
    <message>
        <source>Messages on the phone</source>
        <translation>Mensagens no celular</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Uma mensagem anterior</translation>
    </message>
</context>
<context>
    <name>gangway::app::PhonePanel</name>
    <message>
        <source>Sandbox: the customer&apos;s phone</source>
        <translation>Sandbox: o celular do cliente</translation>
    </message>
    <message>
        <source>No number to write to yet</source>
        <translation>Ainda sem número para escrever</translation>
    </message>
    <message>
        <source>The phone can write to a business as soon as its number is registered.</source>
        <translation>O celular pode escrever a uma empresa assim que o número dela estiver registrado.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone</source>
        <translation>O celular do cliente</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Whose phone this is</source>
        <translation>De quem é este celular</translation>
    </message>
    <message>
        <source>Chat with</source>
        <translation>Conversa com</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Número da empresa</translation>
    </message>
    <message>
        <source>typing…</source>
        <comment>the business writes an answer</comment>
        <translation>digitando…</translation>
    </message>
    <message>
        <source>Write a new message instead</source>
        <translation>Escrever uma nova mensagem em vez disso</translation>
    </message>
    <message>
        <source>Send something else</source>
        <translation>Enviar outra coisa</translation>
    </message>
    <message>
        <source>Message to the business</source>
        <translation>Mensagem à empresa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Audio file</source>
        <translation>Arquivo de áudio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Cartão de contato</translation>
    </message>
    <message>
        <source>A kind that businesses cannot see</source>
        <translation>Um tipo que as empresas não veem</translation>
    </message>
    <message>
        <source>Move to a new number</source>
        <translation>Mudar para um novo número</translation>
    </message>
    <message>
        <source>Let the business answer in its own app</source>
        <translation>Fazer a empresa responder no aplicativo dela</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Com conexão</translation>
    </message>
    <message>
        <source>Off: messages wait at Meta and are delivered when the phone is back.</source>
        <translation>Desativado: as mensagens esperam na Meta e são entregues quando o celular volta.</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmações de leitura</translation>
    </message>
    <message>
        <source>Off: the business never hears that a message was read.</source>
        <translation>Desativado: a empresa nunca fica sabendo que uma mensagem foi lida.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>On: this person blocked the business. Its messages fail.</source>
        <translation>Ativado: esta pessoa bloqueou a empresa. As mensagens dela falham.</translation>
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
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>You blocked this business</source>
        <translation>Você bloqueou esta empresa</translation>
    </message>
    <message>
        <source>Editing: %1</source>
        <translation>Editando: %1</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Resposta a: %1</translation>
    </message>
    <message>
        <source>This message cannot be edited to that. Messages can be edited for 15 minutes.</source>
        <translation>Esta mensagem não pode ser editada assim. As mensagens podem ser editadas por 15 minutos.</translation>
    </message>
    <message>
        <source>Paulista Avenue</source>
        <comment>a place in São Paulo</comment>
        <translation>Avenida Paulista</translation>
    </message>
    <message>
        <source>Answered in the WhatsApp Business app.</source>
        <translation>Respondida no aplicativo WhatsApp Business.</translation>
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
        <translation>Usar o PIN existente</translation>
    </message>
    <message>
        <source>Set a new PIN</source>
        <translation>Definir um novo PIN</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The customer confirmed this PIN</source>
        <translation>O cliente confirmou este PIN</translation>
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
        <translation>Ocultar o PIN</translation>
    </message>
    <message>
        <source>Show the PIN while it is typed</source>
        <translation>Mostrar o PIN ao digitar</translation>
    </message>
    <message>
        <source>Set a new PIN for %1?</source>
        <translation>Definir um novo PIN para %1?</translation>
    </message>
    <message>
        <source>The PIN the customer has today stops working. Tell the customer the new one: it is needed whenever the number is registered again.</source>
        <translation>O PIN que o cliente tem hoje deixa de funcionar. Informe o novo ao cliente: ele é necessário sempre que o número for registrado de novo.</translation>
    </message>
    <message>
        <source>The customer agreed to a new PIN</source>
        <translation>O cliente concordou com um novo PIN</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>Manter o PIN</translation>
    </message>
    <message>
        <source>Set new PIN</source>
        <translation>Definir novo PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n PINs in a row were refused. Stop and ask the customer.</source>
        <translation>
            <numerusform>%n PIN foi recusado. Pare e pergunte ao cliente.</numerusform>
            <numerusform>%n PINs seguidos foram recusados. Pare e pergunte ao cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many wrong PINs block the number for a while</source>
        <translation>Muitos PINs errados bloqueiam o número por um tempo</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s before the next try.</source>
        <translation>
            <numerusform>Espere %n s antes da próxima tentativa.</numerusform>
            <numerusform>Espere %n s antes da próxima tentativa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the box when the customer has confirmed the PIN.</source>
        <translation>Marque a caixa quando o cliente tiver confirmado o PIN.</translation>
    </message>
    <message>
        <source>The PIN is kept in the keychain and never written to the log.</source>
        <translation>O PIN fica no chaveiro e nunca é escrito no registro de eventos.</translation>
    </message>
    <message>
        <source>1 more digit.</source>
        <translation>Falta 1 dígito.</translation>
    </message>
    <message numerus="yes">
        <source>%n more digits.</source>
        <translation>
            <numerusform>Falta %n dígito.</numerusform>
            <numerusform>Faltam %n dígitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Definir PIN</translation>
    </message>
    <message>
        <source>The number gets a new two-step verification PIN.</source>
        <translation>O número recebe um novo PIN de confirmação em duas etapas.</translation>
    </message>
    <message>
        <source>The number may have a two-step verification PIN, and Gangway does not know it.</source>
        <translation>O número pode ter um PIN de confirmação em duas etapas que o Gangway não conhece.</translation>
    </message>
    <message>
        <source>The PIN is asked for whenever the number is registered. Gangway keeps it in the keychain.</source>
        <translation>O PIN é pedido sempre que o número é registrado. O Gangway o guarda no chaveiro.</translation>
    </message>
    <message>
        <source>The number was on the Cloud API before. Registering it needs its PIN.</source>
        <translation>O número já esteve na Cloud API. Para registrá-lo é preciso o PIN dele.</translation>
    </message>
    <message>
        <source>Type six digits and tell the customer.</source>
        <translation>Digite seis dígitos e informe o cliente.</translation>
    </message>
    <message>
        <source>Ask the customer for the PIN and type it here. If nobody knows it, set a new PIN.</source>
        <translation>Peça o PIN ao cliente e digite-o aqui. Se ninguém souber, defina um novo PIN.</translation>
    </message>
</context>
<context>
    <name>gangway::app::PlaceMarker</name>
    <message>
        <source>In Gangway</source>
        <translation>No Gangway</translation>
    </message>
    <message>
        <source>On Meta&apos;s page</source>
        <translation>Na página da Meta</translation>
    </message>
    <message>
        <source>In the WhatsApp app</source>
        <translation>No aplicativo WhatsApp</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>No celular</translation>
    </message>
</context>
<context>
    <name>gangway::app::PlanView</name>
    <message>
        <source>The plan appears when the questions are answered.</source>
        <translation>O plano aparece quando as perguntas são respondidas.</translation>
    </message>
    <message>
        <source>Last copied: never</source>
        <translation>Última cópia: nunca</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>Por que este plano</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Chat history</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>App on this number</source>
        <translation>Aplicativo no número</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Elegibilidade</translation>
    </message>
    <message>
        <source>Before the signup</source>
        <translation>Antes do cadastro</translation>
    </message>
    <message>
        <source>Instructions for the customer</source>
        <translation>Instruções para o cliente</translation>
    </message>
    <message>
        <source>Language of the instructions</source>
        <translation>Idioma das instruções</translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation>Copiar instruções</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Salvar como texto</translation>
    </message>
    <message>
        <source>Last copied: %1</source>
        <translation>Última cópia: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::PrefillForm</name>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rua, segunda linha</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Display name on WhatsApp</source>
        <translation>Nome de exibição no WhatsApp</translation>
    </message>
    <message>
        <source>More details for Meta&apos;s form</source>
        <translation>Mais dados para o formulário da Meta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Business portfolio ID</source>
        <translation>ID do portfólio empresarial</translation>
    </message>
    <message>
        <source>WhatsApp account ID</source>
        <translation>ID da conta do WhatsApp</translation>
    </message>
    <message>
        <source>When the customer has one already</source>
        <translation>Quando o cliente já tem um</translation>
    </message>
    <message>
        <source>Only together with a pre-verified number</source>
        <translation>Só junto com um número pré-verificado</translation>
    </message>
    <message>
        <source>Meta&apos;s screens start with these. The customer can change everything there.</source>
        <translation>As telas da Meta começam com estes dados. O cliente pode mudar tudo lá.</translation>
    </message>
    <message>
        <source>Meta takes name, category and description only together.</source>
        <translation>A Meta só aceita nome, categoria e descrição juntos.</translation>
    </message>
    <message>
        <source>2 to 75 characters. This has %1.</source>
        <translation>De 2 a 75 caracteres. Aqui há %1.</translation>
    </message>
    <message>
        <source>Up to %1 characters. This has %2.</source>
        <translation>Até %1 caracteres. Aqui há %2.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>An ID has digits only.</source>
        <translation>Um ID só tem dígitos.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Carros e veículos</translation>
    </message>
    <message>
        <source>Beauty, spa and salon</source>
        <translation>Beleza, spa e salão</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Roupas</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educação</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Entretenimento</translation>
    </message>
    <message>
        <source>Event planning</source>
        <translation>Organização de eventos</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanças</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Mercado e mercearia</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Serviço público</translation>
    </message>
    <message>
        <source>Hotel and lodging</source>
        <translation>Hotel e hospedagem</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Non-profit organization</source>
        <translation>Organização sem fins lucrativos</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Serviços profissionais</translation>
    </message>
    <message>
        <source>Shopping and retail</source>
        <translation>Compras e varejo</translation>
    </message>
    <message>
        <source>Travel and transport</source>
        <translation>Viagens e transporte</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Bebidas alcoólicas</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>Apostas on-line</translation>
    </message>
    <message>
        <source>Gambling on site</source>
        <translation>Apostas presenciais</translation>
    </message>
    <message>
        <source>Over-the-counter drugs</source>
        <translation>Medicamentos sem receita</translation>
    </message>
</context>
<context>
    <name>gangway::app::PreviewBubble</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
</context>
<context>
    <name>gangway::app::ProfileEditor</name>
    <message>
        <source>Built in. It shows how a profile looks and cannot be changed.</source>
        <translation>Embutido. Mostra como é um perfil e não pode ser alterado.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Export without secrets</source>
        <translation>Exportar sem segredos</translation>
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
        <translation>Parceiro</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>App da Meta</translation>
    </message>
    <message>
        <source>from the App Dashboard</source>
        <translation>do Painel de Apps</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Chave secreta do app</translation>
    </message>
    <message>
        <source>Signup page</source>
        <translation>Página de cadastro</translation>
    </message>
    <message>
        <source>Must be HTTPS and listed in Allowed domains and Valid OAuth redirect URIs</source>
        <translation>Deve ser HTTPS e constar em Allowed domains e Valid OAuth redirect URIs</translation>
    </message>
    <message>
        <source>For customers without a language of their own, such as en_US</source>
        <translation>Para clientes sem idioma próprio, como en_US</translation>
    </message>
    <message>
        <source>Credit line and system user</source>
        <translation>Linha de crédito e usuário do sistema</translation>
    </message>
    <message>
        <source>Solution Partner only</source>
        <translation>Só Solution Partner</translation>
    </message>
    <message>
        <source>Empty: the portfolio&apos;s first line</source>
        <translation>Vazio: a primeira linha do portfólio</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Token do usuário do sistema</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook verify token</source>
        <translation>Token de verificação do webhook</translation>
    </message>
    <message>
        <source>Empty: the address set in the App Dashboard</source>
        <translation>Vazio: o endereço definido no Painel de Apps</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>qualquer porta livre</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sem chaveiro</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Este computador não tem chaveiro.</translation>
    </message>
    <message>
        <source>Gangway keeps secrets nowhere else, so none can be stored or read. Unlock it and try again.</source>
        <translation>O Gangway não guarda segredos em nenhum outro lugar, então nenhum pode ser gravado ou lido. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Exibido abaixo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Coexistence with the app</source>
        <translation>Coexistência com o app</translation>
    </message>
    <message>
        <source>Account only, no number</source>
        <translation>Só conta, sem número</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Mensagens de marketing</translation>
    </message>
    <message>
        <source>Install the app only</source>
        <translation>Só instalar o app</translation>
    </message>
    <message>
        <source>200 after business verification, App Review and access verification</source>
        <translation>200 após verificação da empresa, App Review e verificação de acesso</translation>
    </message>
    <message>
        <source>Gangway knows no dates for it</source>
        <translation>O Gangway não conhece datas para ela</translation>
    </message>
    <message>
        <source>Meta ended it on %1</source>
        <translation>A Meta a encerrou em %1</translation>
    </message>
    <message>
        <source>Meta keeps it until %1</source>
        <translation>A Meta a mantém até %1</translation>
    </message>
    <message>
        <source>The newest; Meta has named no end</source>
        <translation>A mais nova; a Meta não anunciou um fim</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1, encerrada em %2</translation>
    </message>
    <message>
        <source>Window over Gangway&apos;s page</source>
        <translation>Janela sobre a página</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Link for the customer&apos;s browser</source>
        <translation>Link para o cliente</translation>
    </message>
    <message>
        <source>What a case begins with; each can choose another</source>
        <translation>Com o que um caso começa; cada um pode mudar</translation>
    </message>
    <message>
        <source>Its own login configuration for coexistence; empty: the one above</source>
        <translation>Configuração de login própria para coexistência; vazio: a de cima</translation>
    </message>
    <message>
        <source>In one call</source>
        <translation>Em uma chamada</translation>
    </message>
    <message>
        <source>Share, then attach</source>
        <translation>Compartilhar, depois vincular</translation>
    </message>
    <message>
        <source>Meta documents both; one call is simpler</source>
        <translation>A Meta documenta os dois; uma chamada é mais simples</translation>
    </message>
    <message>
        <source>Launch options, storage of messages, tasks of the system user, receiver. The defaults suit most partners.</source>
        <translation>Opções de abertura, armazenamento das mensagens, tarefas do usuário do sistema, receptor. O padrão serve à maioria dos parceiros.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>what Embedded Signup is started with</source>
        <translation>com o que o Embedded Signup é aberto</translation>
    </message>
    <message>
        <source>Cases for coexistence ask for it by themselves</source>
        <translation>Casos de coexistência a pedem sozinhos</translation>
    </message>
    <message>
        <source>v4 takes the flow from the login configuration; Meta&apos;s pages disagree on whether it reads this, too</source>
        <translation>v4 usa o fluxo da configuração de login; as páginas da Meta divergem sobre se ela também lê isto</translation>
    </message>
    <message>
        <source>In v4 marketing messages are a product of the login configuration</source>
        <translation>Em v4, mensagens de marketing são um produto da configuração de login</translation>
    </message>
    <message>
        <source>Multi-Partner Solution; empty: none</source>
        <translation>Multi-Partner Solution; vazio: nenhuma</translation>
    </message>
    <message>
        <source>For the full page: one of the Valid OAuth redirect URIs; empty: the page address</source>
        <translation>Para a página inteira: um dos Valid OAuth redirect URIs; vazio: o endereço da página</translation>
    </message>
    <message>
        <source>Accounts and numbers</source>
        <translation>Contas e números</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Não pedido</translation>
    </message>
    <message>
        <source>Where Meta stores messages of new numbers. It cannot be changed while a number is registered.</source>
        <translation>Onde a Meta armazena as mensagens de novos números. Não pode ser mudado enquanto um número está registrado.</translation>
    </message>
    <message>
        <source>We verify businesses for Meta</source>
        <translation>Verificamos empresas para a Meta</translation>
    </message>
    <message>
        <source>For Select and Premier Solution Partners. Cases then show the state of the verification.</source>
        <translation>Para Solution Partners Select e Premier. Os casos passam a mostrar o estado da verificação.</translation>
    </message>
    <message>
        <source>What the system user may do with a customer&apos;s account. In a Multi-Partner Solution without MESSAGING, MANAGE fails: choose single tasks, with MANAGE_BILLING for the credit line.</source>
        <translation>O que o usuário do sistema pode fazer na conta de um cliente. Em uma Multi-Partner Solution sem MESSAGING, MANAGE falha: escolha tarefas avulsas, com MANAGE_BILLING para a linha de crédito.</translation>
    </message>
    <message>
        <source>Webhook receiver</source>
        <translation>Receptor de webhooks</translation>
    </message>
    <message>
        <source>where your tunnel or proxy delivers to</source>
        <translation>onde o seu túnel ou proxy entrega</translation>
    </message>
    <message>
        <source>Gangway does not know this version</source>
        <translation>O Gangway não conhece esta versão</translation>
    </message>
    <message>
        <source>Meta ended it on %1. It falls back to the standard flow without a word: choose v4.</source>
        <translation>A Meta a encerrou em %1. Ela cai no fluxo padrão sem aviso: escolha v4.</translation>
    </message>
    <message>
        <source>Meta ends it on %1</source>
        <translation>A Meta a encerra em %1</translation>
    </message>
    <message>
        <source>A preview of Meta&apos;s: it may change from one day to the next</source>
        <translation>Uma prévia da Meta: pode mudar de um dia para o outro</translation>
    </message>
    <message>
        <source>Flow and products are chosen in the login configuration</source>
        <translation>O fluxo e os produtos são escolhidos na configuração de login</translation>
    </message>
</context>
<context>
    <name>gangway::app::ProfileList</name>
    <message>
        <source>Partner profiles</source>
        <translation>Perfis de parceiro</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Embutido</translation>
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
        <translation>Ainda sem perfil</translation>
    </message>
    <message>
        <source>Partner profile: %1, %2</source>
        <translation>Perfil de parceiro: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>profile name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Gerenciar perfis</translation>
    </message>
</context>
<context>
    <name>gangway::app::ProfilesPage</name>
    <message>
        <source>Secrets stay in the keychain</source>
        <translation>Os segredos ficam no chaveiro</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Salvar perfil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Import from file</source>
        <translation>Importar de arquivo</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Built in, read only</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Fill in the fields to save</source>
        <translation>Preencha os campos para salvar</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nada para salvar</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Salvar as alterações em %1?</translation>
    </message>
    <message>
        <source>the new profile</source>
        <translation>o novo perfil</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain. Nothing changes at Meta.</source>
        <translation>Os segredos dele são removidos do chaveiro. Nada muda na Meta.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Excluir perfil</translation>
    </message>
    <message>
        <source>Type the profile&apos;s name</source>
        <translation>Digite o nome do perfil</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 excluído</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 cópia</translation>
    </message>
    <message>
        <source>Import a partner profile</source>
        <translation>Importar um perfil de parceiro</translation>
    </message>
    <message>
        <source>Profile (*.json)</source>
        <translation>Perfil (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile was not imported, nothing was changed.</source>
        <translation>O perfil não foi importado, nada foi alterado.</translation>
    </message>
    <message>
        <source>Profile imported. Its secrets are in the keychain: delete the file.</source>
        <translation>Perfil importado. Os segredos estão no chaveiro: exclua o arquivo.</translation>
    </message>
    <message>
        <source>Export without secrets</source>
        <translation>Exportar sem segredos</translation>
    </message>
    <message>
        <source>Exported without secrets</source>
        <translation>Exportado sem segredos</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>O arquivo não pôde ser gravado.</translation>
    </message>
    <message>
        <source>Fix 1 field to save</source>
        <translation>Corrija 1 campo para salvar</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n fields to save</source>
        <translation>
            <numerusform>Corrija %n campo para salvar</numerusform>
            <numerusform>Corrija %n campos para salvar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 alteração não salva</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n alteração não salva</numerusform>
            <numerusform>%n alterações não salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n of its fields. Secrets that were typed are forgotten when they are discarded.</source>
        <translation>
            <numerusform>Não salvos: %n dos campos. Segredos digitados são esquecidos ao descartar.</numerusform>
            <numerusform>Não salvos: %n dos campos. Segredos digitados são esquecidos ao descartar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases that use this profile: %n. They are deleted with it, and their tokens and PINs are removed from the keychain. Nothing changes at Meta: the customers stay connected.</source>
        <translation>
            <numerusform>Casos que usam este perfil: %n. Eles são excluídos junto, e os tokens e PINs deles saem do chaveiro. Na Meta nada muda: os clientes continuam conectados.</numerusform>
            <numerusform>Casos que usam este perfil: %n. Eles são excluídos junto, e os tokens e PINs deles saem do chaveiro. Na Meta nada muda: os clientes continuam conectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Profile or checks</source>
        <translation>Perfil ou verificações</translation>
    </message>
</context>
<context>
    <name>gangway::app::ProvisionPage</name>
    <message>
        <source>Meta request ID</source>
        <translation>ID do pedido na Meta</translation>
    </message>
    <message>
        <source>WABA</source>
        <translation>WABA</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Ajustes da execução</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Graph API</source>
        <translation>Graph API</translation>
    </message>
    <message>
        <source>Credit line currency</source>
        <translation>Moeda da linha de crédito</translation>
    </message>
    <message>
        <source>For Meta support</source>
        <translation>Para o suporte da Meta</translation>
    </message>
    <message>
        <source>copied as plain text</source>
        <translation>copiado como texto simples</translation>
    </message>
    <message>
        <source>Tokens, secrets and PINs are left out: the text is built from a list of allowed fields.</source>
        <translation>Tokens, segredos e PINs ficam de fora: o texto é montado com uma lista de campos permitidos.</translation>
    </message>
    <message>
        <source>retry step</source>
        <translation>repetir etapa</translation>
    </message>
    <message>
        <source>Request ID copied</source>
        <translation>ID do pedido copiado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps done</source>
        <translation>
            <numerusform>%1 de %n etapa concluída</numerusform>
            <numerusform>%1 de %n etapas concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 precisa de você</translation>
    </message>
    <message>
        <source>stopped at %1, nothing is lost</source>
        <translation>parou em %1, nada se perdeu</translation>
    </message>
    <message>
        <source>Paused, no network. Goes on by itself.</source>
        <translation>Em pausa, sem rede. Continua sozinho.</translation>
    </message>
    <message>
        <source>the number is ready for the test</source>
        <translation>o número está pronto para o teste</translation>
    </message>
    <message>
        <source>running, each step is stored before the next begins</source>
        <translation>em execução, cada etapa é gravada antes da seguinte</translation>
    </message>
    <message>
        <source>starts by itself when the signup is captured</source>
        <translation>começa sozinho quando o cadastro é capturado</translation>
    </message>
    <message>
        <source>Meta accepts AUD, EUR, GBP, IDR, INR, USD. Fixed once shared.</source>
        <translation>A Meta aceita AUD, EUR, GBP, IDR, INR, USD. Fixa depois de compartilhada.</translation>
    </message>
    <message>
        <source>Copied for Meta support</source>
        <translation>Copiado para o suporte da Meta</translation>
    </message>
    <message>
        <source>Skip %1?</source>
        <translation>Pular %1?</translation>
    </message>
    <message>
        <source>The step stays undone at Meta. The report says so, with your reason.</source>
        <translation>A etapa fica sem fazer na Meta. O relatório informa isso, com o seu motivo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>Não pular</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Pular etapa</translation>
    </message>
    <message>
        <source>Continue to test</source>
        <translation>Continuar para o teste</translation>
    </message>
    <message>
        <source>The case is not stored yet</source>
        <translation>O caso ainda não foi gravado</translation>
    </message>
    <message>
        <source>Fix step %1 to continue</source>
        <translation>Corrija a etapa %1 para continuar</translation>
    </message>
    <message>
        <source>Continue is available when all steps are done</source>
        <translation>Continuar fica disponível quando todas as etapas estão concluídas</translation>
    </message>
    <message>
        <source>Text for Meta support</source>
        <translation>Texto para o suporte da Meta</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Meta reviews the display name, goes on by itself</source>
        <translation>A Meta analisa o nome de exibição, continua sozinho</translation>
    </message>
    <message>
        <source>Shared. The currency of a shared line cannot be changed for this account.</source>
        <translation>Compartilhada. A moeda de uma linha compartilhada não pode ser alterada nesta conta.</translation>
    </message>
    <message>
        <source>What is fixed once shared</source>
        <translation>O que fica fixo depois de compartilhada</translation>
    </message>
    <message>
        <source>The number stays in the WhatsApp Business app</source>
        <translation>O número fica no aplicativo WhatsApp Business</translation>
    </message>
    <message>
        <source>How the customer disconnects it</source>
        <translation>Como o cliente o desconecta</translation>
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
        <translation>Reações</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Reagir com %1</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>Sem reação</translation>
    </message>
</context>
<context>
    <name>gangway::app::ReceiverNotice</name>
    <message>
        <source>The receiver needs a profile with its app secret.</source>
        <translation>O receptor precisa de um perfil com a chave secreta do app.</translation>
    </message>
    <message>
        <source>The profile has no app secret, so no signature could be checked. Type it in the profile.</source>
        <translation>O perfil não tem a chave secreta do app, então nenhuma assinatura poderia ser verificada. Digite-a no perfil.</translation>
    </message>
    <message>
        <source>The keychain does not give the app secret. Unlock it.</source>
        <translation>O chaveiro não entrega a chave secreta do app. Desbloqueie-o.</translation>
    </message>
    <message>
        <source>The path in the profile does not begin with a slash.</source>
        <translation>O caminho no perfil não começa com uma barra.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Another program may use the port, perhaps a second Gangway.</source>
        <translation>%1 não pode ser aberto: %2. Outro programa pode estar usando a porta, talvez um segundo Gangway.</translation>
    </message>
    <message>
        <source>Last event at %1.</source>
        <translation>Último evento às %1.</translation>
    </message>
    <message>
        <source>Meta sends missed events again.</source>
        <translation>A Meta envia de novo os eventos perdidos.</translation>
    </message>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Próxima tentativa em %1 s.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Open profiles</source>
        <translation>Abrir perfis</translation>
    </message>
    <message>
        <source>No Meta app is connected.</source>
        <translation>Não há app da Meta conectado.</translation>
    </message>
    <message>
        <source>The webhook receiver does not listen.</source>
        <translation>O receptor de webhooks não escuta.</translation>
    </message>
</context>
<context>
    <name>gangway::app::RegisterAgainForm</name>
    <message>
        <source>Register again</source>
        <translation>Registrar de novo</translation>
    </message>
    <message>
        <source>The number was deregistered by a person.</source>
        <translation>O registro do número foi cancelado por uma pessoa.</translation>
    </message>
    <message>
        <source>Gangway does not undo that by itself.</source>
        <translation>O Gangway não desfaz isso sozinho.</translation>
    </message>
    <message>
        <source>Register the number again when the customer wants it back. The PIN is in the keychain.</source>
        <translation>Registre o número de novo quando o cliente o quiser de volta. O PIN está no chaveiro.</translation>
    </message>
</context>
<context>
    <name>gangway::app::RegisterAnywayForm</name>
    <message>
        <source>The number was to stay in the WhatsApp Business app, but Meta ended the signup as an ordinary one.</source>
        <translation>O número devia ficar no aplicativo WhatsApp Business, mas a Meta encerrou o cadastro como comum.</translation>
    </message>
    <message>
        <source>Registering the number here ends it in the app on the customer&apos;s phone. So Gangway does not do it by itself.</source>
        <translation>Registrar o número aqui o encerra no aplicativo do celular do cliente. Por isso o Gangway não faz isso sozinho.</translation>
    </message>
    <message>
        <source>To keep the app, go back and launch the signup again. Register only when the customer agrees to use the number without the app.</source>
        <translation>Para manter o aplicativo, volte e abra o cadastro de novo. Registre só se o cliente concordar em usar o número sem o aplicativo.</translation>
    </message>
    <message>
        <source>Register as an ordinary number</source>
        <translation>Registrar como número comum</translation>
    </message>
</context>
<context>
    <name>gangway::app::ScenarioButton</name>
    <message>
        <source>Scenario: %1</source>
        <comment>button of the sandbox; a scenario&apos;s name</comment>
        <translation>Cenário: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::ScreenGuide</name>
    <message>
        <source>What to choose on Meta&apos;s screens</source>
        <translation>O que escolher nas telas da Meta</translation>
    </message>
    <message>
        <source>What to choose</source>
        <translation>O que escolher</translation>
    </message>
    <message>
        <source>Gangway cannot see inside Meta&apos;s page. Move this guide along with the customer.</source>
        <translation>O Gangway não vê dentro da página da Meta. Avance este guia junto com o cliente.</translation>
    </message>
    <message>
        <source>Version of Meta&apos;s screens</source>
        <translation>Versão das telas da Meta</translation>
    </message>
    <message>
        <source>Current screens</source>
        <translation>Telas atuais</translation>
    </message>
    <message>
        <source>Older screens</source>
        <translation>Telas antigas</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Do not choose</source>
        <translation>Não escolher</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>Copy what to type</source>
        <translation>Copiar o que digitar</translation>
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
        <translation>Próxima tela</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n screens passed</source>
        <translation>
            <numerusform>%n tela passada</numerusform>
            <numerusform>%n telas passadas</numerusform>
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
        <translation>Ações</translation>
    </message>
    <message>
        <source>Search customers, numbers, IDs</source>
        <translation>Buscar clientes, números, IDs</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
    <message>
        <source>Nothing found. Gangway looked in names, phone numbers, IDs and case numbers.</source>
        <translation>Nada encontrado. O Gangway procurou em nomes, telefones, IDs e números de caso.</translation>
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
        <translation>Guardado no chaveiro</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <extracomment>%1 is the name of a secret, such as &quot;App secret&quot;</extracomment>
        <translation>Substituir %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes when Gangway starts the next time.</source>
        <translation>Muda quando o Gangway iniciar da próxima vez.</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>The folder was not opened.</source>
        <translation>A pasta não foi aberta.</translation>
    </message>
    <message>
        <source>This desktop has no program for folders. The path can be copied from the field.</source>
        <translation>Este computador não tem um programa para pastas. O caminho pode ser copiado do campo.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Cases, messages and settings are kept here, in one database. Tokens, PINs and app secrets are not: they lie in the keychain only.</source>
        <translation>Casos, mensagens e configurações ficam aqui, em um banco de dados. Tokens, PINs e chaves secretas não: ficam só no chaveiro.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Gangway %1 brings business customers to the WhatsApp Business Platform.</source>
        <translation>O Gangway %1 leva clientes empresariais para a plataforma WhatsApp Business.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Feito com Qt %1.</translation>
    </message>
    <message>
        <source>WhatsApp, Facebook and Meta are trademarks of Meta Platforms, Inc. Gangway is not made or endorsed by Meta.</source>
        <translation>WhatsApp, Facebook e Meta são marcas da Meta Platforms, Inc. O Gangway não é feito nem endossado pela Meta.</translation>
    </message>
    <message>
        <source>The setting was not stored.</source>
        <translation>A configuração não foi gravada.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>O idioma muda na próxima inicialização.</translation>
    </message>
    <message>
        <source>Everything you typed stays as it is.</source>
        <translation>Tudo o que você digitou fica como está.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Keep webhooks</source>
        <translation>Manter webhooks</translation>
    </message>
    <message>
        <source>Older ones are removed at the start and once a day. Messages and what Meta said about them stay.</source>
        <translation>Os mais antigos são removidos ao iniciar e uma vez por dia. As mensagens e o que a Meta disse sobre elas ficam.</translation>
    </message>
</context>
<context>
    <name>gangway::app::SignupPage</name>
    <message>
        <source>Text on Meta&apos;s page</source>
        <translation>Texto na página da Meta</translation>
    </message>
    <message>
        <source>Event log copied</source>
        <translation>Registro de eventos copiado</translation>
    </message>
    <message>
        <source>Leave while the customer is on Meta&apos;s page?</source>
        <translation>Sair enquanto o cliente está na página da Meta?</translation>
    </message>
    <message>
        <source>Meta&apos;s window closes and the customer starts again from its first screen. What Meta reported so far is kept.</source>
        <translation>A janela da Meta se fecha e o cliente recomeça da primeira tela. O que a Meta informou até agora é mantido.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Close Meta&apos;s window</source>
        <translation>Fechar a janela da Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s page</source>
        <translation>Página da Meta</translation>
    </message>
    <message>
        <source>in %1 s, token stored in the keychain</source>
        <translation>em %1 s, token guardado no chaveiro</translation>
    </message>
    <message>
        <source>Continue to provision</source>
        <translation>Continuar e provisionar</translation>
    </message>
    <message>
        <source>Continues by itself</source>
        <translation>Continua sozinho</translation>
    </message>
    <message>
        <source>Provisioning starts by itself when the signup is captured</source>
        <translation>O provisionamento começa sozinho quando o cadastro é capturado</translation>
    </message>
    <message>
        <source>Launch the signup again to continue</source>
        <translation>Abra o cadastro de novo para continuar</translation>
    </message>
    <message>
        <source>Continue is available after a finished signup</source>
        <translation>Continuar fica disponível após um cadastro concluído</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todas as etapas estão concluídas</translation>
    </message>
    <message>
        <source>The code is being exchanged</source>
        <translation>O código está sendo trocado</translation>
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
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>This installation has no embedded browser.</source>
        <translation>Esta instalação não tem navegador embutido.</translation>
    </message>
    <message>
        <source>Copy the signup link and send it to the customer&apos;s admin. It opens Meta&apos;s signup in their own browser.</source>
        <translation>Copie o link de cadastro e envie ao administrador do cliente. Ele abre o cadastro da Meta no navegador dele.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>The customer&apos;s admin should be present. They log in with their own Facebook account.</source>
        <translation>O administrador do cliente deve estar presente. Ele entra com a própria conta do Facebook.</translation>
    </message>
    <message>
        <source>Launch signup</source>
        <translation>Abrir cadastro</translation>
    </message>
    <message>
        <source>Opening Meta&apos;s page.</source>
        <translation>Abrindo a página da Meta.</translation>
    </message>
    <message>
        <source>The signup window comes up when the page has loaded.</source>
        <translation>A janela de cadastro aparece quando a página tiver carregado.</translation>
    </message>
    <message>
        <source>Waiting for the customer to finish on Meta&apos;s page.</source>
        <translation>Esperando o cliente concluir na página da Meta.</translation>
    </message>
    <message>
        <source>The code is exchanged as soon as it arrives.</source>
        <translation>O código é trocado assim que chega.</translation>
    </message>
    <message>
        <source>Gangway keeps listening. The code Meta returns is valid for 30 seconds and is exchanged at once.</source>
        <translation>O Gangway continua atento. O código que a Meta devolve vale 30 segundos e é trocado na hora.</translation>
    </message>
    <message>
        <source>since launch</source>
        <translation>desde a abertura</translation>
    </message>
    <message>
        <source>The code arrived, the IDs are still missing.</source>
        <translation>O código chegou, os IDs ainda faltam.</translation>
    </message>
    <message>
        <source>Gangway waits 10 s for them. If they never come, it reads them from the token or from the account_update webhook.</source>
        <translation>O Gangway espera 10 s por eles. Se não vierem, ele os lê do token ou do webhook account_update.</translation>
    </message>
    <message>
        <source>Meta says the signup is finished, the code is still missing.</source>
        <translation>A Meta diz que o cadastro terminou, o código ainda falta.</translation>
    </message>
    <message>
        <source>Gangway waits for it. If it does not come, launch the signup again: the customer only confirms.</source>
        <translation>O Gangway espera por ele. Se não vier, abra o cadastro de novo: o cliente só confirma.</translation>
    </message>
    <message>
        <source>Signup captured. The code is being exchanged.</source>
        <translation>Cadastro capturado. O código está sendo trocado.</translation>
    </message>
    <message>
        <source>It is valid for 30 seconds and works once.</source>
        <translation>Ele vale 30 segundos e funciona uma só vez.</translation>
    </message>
    <message>
        <source>Signup captured.</source>
        <translation>Cadastro capturado.</translation>
    </message>
    <message>
        <source>Signup captured, without a number (%1).</source>
        <translation>Cadastro capturado, sem número (%1).</translation>
    </message>
    <message>
        <source>Signup captured, app and system together (%1).</source>
        <translation>Cadastro capturado, aplicativo e sistema juntos (%1).</translation>
    </message>
    <message>
        <source>Signup captured (%1).</source>
        <translation>Cadastro capturado (%1).</translation>
    </message>
    <message>
        <source>Code exchanged in %1 s of the 30 s it is valid. Business token stored in the keychain.</source>
        <translation>Código trocado em %1 s dos 30 s em que vale. Token do cliente guardado no chaveiro.</translation>
    </message>
    <message>
        <source>Code exchanged. Business token stored in the keychain.</source>
        <translation>Código trocado. Token do cliente guardado no chaveiro.</translation>
    </message>
    <message>
        <source>WABA</source>
        <translation>WABA</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfólio</translation>
    </message>
    <message>
        <source>The code expired before it was exchanged.</source>
        <translation>O código expirou antes de ser trocado.</translation>
    </message>
    <message>
        <source>It is valid for 30 s and the exchange ended after %1 s. Launch the signup again, the customer only confirms.</source>
        <translation>Ele vale 30 s e a troca terminou depois de %1 s. Abra o cadastro de novo, o cliente só confirma.</translation>
    </message>
    <message>
        <source>Meta did not answer the exchange of the code.</source>
        <translation>A Meta não respondeu à troca do código.</translation>
    </message>
    <message>
        <source>A code works once, so it is not sent again. Launch the signup again, the customer only confirms.</source>
        <translation>Um código funciona uma só vez, por isso não é enviado de novo. Abra o cadastro de novo, o cliente só confirma.</translation>
    </message>
    <message>
        <source>Meta reported CANCEL and did not say at which screen.</source>
        <translation>A Meta informou CANCEL e não disse em qual tela.</translation>
    </message>
    <message>
        <source>Meta reported CANCEL at %1. Gangway does not know this screen yet.</source>
        <translation>A Meta informou CANCEL em %1. O Gangway ainda não conhece esta tela.</translation>
    </message>
    <message>
        <source>Meta reported CANCEL at %1.</source>
        <translation>A Meta informou CANCEL em %1.</translation>
    </message>
    <message>
        <source>Usually the number is still in an app, or the code did not arrive.</source>
        <translation>Em geral o número ainda está em um aplicativo, ou o código não chegou.</translation>
    </message>
    <message>
        <source>Nothing was connected, so it is safe to start again.</source>
        <translation>Nada foi conectado, então é seguro começar de novo.</translation>
    </message>
    <message>
        <source>The customer left before the end.</source>
        <translation>O cliente saiu antes do fim.</translation>
    </message>
    <message>
        <source>the customer left at %1.</source>
        <translation>o cliente abandonou %1.</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Conferir o número</translation>
    </message>
    <message>
        <source>Meta did not send the sentence that the customer saw.</source>
        <translation>A Meta não enviou a frase que o cliente viu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Fix what it names, then launch again. The same answer gives the same error.</source>
        <translation>Corrija o que ela indica e abra de novo. A mesma resposta dá o mesmo erro.</translation>
    </message>
    <message>
        <source>Meta showed the customer an error and they reported it.</source>
        <translation>A Meta mostrou um erro ao cliente e ele o relatou.</translation>
    </message>
    <message>
        <source>Error ID</source>
        <translation>ID do erro</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID da sessão</translation>
    </message>
    <message>
        <source>Copy for Meta support</source>
        <translation>Copiar para o suporte da Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s window was closed before the signup ended.</source>
        <translation>A janela da Meta foi fechada antes do fim do cadastro.</translation>
    </message>
    <message>
        <source>Neither a code nor IDs arrived. Nothing was connected, so it is safe to start again.</source>
        <translation>Não chegaram nem código nem IDs. Nada foi conectado, então é seguro começar de novo.</translation>
    </message>
    <message>
        <source>The signup finished, but the code never came.</source>
        <translation>O cadastro terminou, mas o código não veio.</translation>
    </message>
    <message>
        <source>The signup page could not be used.</source>
        <translation>A página de cadastro não pôde ser usada.</translation>
    </message>
    <message>
        <source>The page or Facebook&apos;s SDK did not load, or Meta refused the domain. It must be HTTPS and stand in Allowed domains and in Valid OAuth redirect URIs.</source>
        <translation>A página ou o SDK do Facebook não carregou, ou a Meta recusou o domínio. Ele deve ser HTTPS e constar em Allowed domains e em Valid OAuth redirect URIs.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>The signup was left before it ended.</source>
        <translation>O cadastro foi deixado antes do fim.</translation>
    </message>
    <message>
        <source>Its window is gone. Nothing that Meta reported is lost. Launch again when the customer is ready.</source>
        <translation>A janela dele não existe mais. Nada do que a Meta informou se perdeu. Abra de novo quando o cliente estiver pronto.</translation>
    </message>
    <message>
        <source>Meta&apos;s window is closed</source>
        <translation>A janela da Meta está fechada</translation>
    </message>
    <message>
        <source>Meta&apos;s page appears here</source>
        <translation>A página da Meta aparece aqui</translation>
    </message>
    <message>
        <source>Launch the signup when the customer&apos;s admin is on the call.</source>
        <translation>Abra o cadastro quando o administrador do cliente estiver na ligação.</translation>
    </message>
    <message>
        <source>Opening Meta&apos;s page</source>
        <translation>Abrindo a página da Meta</translation>
    </message>
    <message>
        <source>Nothing more to do here. The page stays until you continue, so the log can be copied.</source>
        <translation>Nada mais a fazer aqui. A página fica até você continuar, para que o registro possa ser copiado.</translation>
    </message>
    <message>
        <source>Gangway is finishing what Meta reported.</source>
        <translation>O Gangway está concluindo o que a Meta informou.</translation>
    </message>
    <message>
        <source>Fix the cause first. The same answer gives the same error.</source>
        <translation>Corrija a causa primeiro. A mesma resposta dá o mesmo erro.</translation>
    </message>
    <message>
        <source>The page has to load before the signup can start.</source>
        <translation>A página precisa carregar antes que o cadastro comece.</translation>
    </message>
    <message>
        <source>A new launch starts the signup from its first screen.</source>
        <translation>Abrir de novo começa o cadastro da primeira tela.</translation>
    </message>
    <message>
        <source>No embedded browser</source>
        <translation>Sem navegador embutido</translation>
    </message>
    <message>
        <source>The customer signs up in their own browser with the signup link.</source>
        <translation>O cliente se cadastra no próprio navegador com o link de cadastro.</translation>
    </message>
    <message>
        <source>Copy signup link</source>
        <translation>Copiar link de cadastro</translation>
    </message>
    <message>
        <source>Signup link copied. Send it to the customer&apos;s admin.</source>
        <translation>Link de cadastro copiado. Envie ao administrador do cliente.</translation>
    </message>
    <message>
        <source>Copied for Meta support</source>
        <translation>Copiado para o suporte da Meta</translation>
    </message>
    <message>
        <source>Exchange done, 1 step left</source>
        <translation>Troca feita, falta 1 etapa</translation>
    </message>
    <message numerus="yes">
        <source>Exchange done, %n steps left</source>
        <translation>
            <numerusform>Troca feita, falta %n etapa</numerusform>
            <numerusform>Troca feita, faltam %n etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta reports the signup as finished.</source>
        <translation>A Meta informa que o cadastro terminou.</translation>
    </message>
    <message>
        <source>The customer presses Finish on the last screen, or closes Meta&apos;s window. Then the code arrives.</source>
        <translation>O cliente pressiona Concluir na última tela ou fecha a janela da Meta. Então o código chega.</translation>
    </message>
    <message>
        <source>Waiting for the customer to use the link</source>
        <translation>Esperando o cliente usar o link</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s account to continue</source>
        <translation>Escolha a conta do cliente para continuar</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>The business token was fetched and stored in the keychain.</source>
        <translation>O token do cliente foi obtido e guardado no chaveiro.</translation>
    </message>
    <message>
        <source>Coexistence was not given (%1).</source>
        <translation>A coexistência não foi concedida (%1).</translation>
    </message>
    <message>
        <source>The case asked for coexistence and Meta ran its standard flow, so the number is not shared with the app. The configuration lacks the product WhatsApp Business app user onboarding, or the signup version has ended. Correct the profile and launch again, or change the path of this case.</source>
        <translation>O caso pediu coexistência e a Meta executou o fluxo padrão, então o número não é compartilhado com o aplicativo. Falta à configuração o produto WhatsApp Business app user onboarding, ou a versão do cadastro terminou. Corrija o perfil e abra de novo, ou mude o caminho deste caso.</translation>
    </message>
    <message>
        <source>Next: add a number on the provision page.</source>
        <translation>A seguir: adicionar um número na página Provisionar.</translation>
    </message>
    <message>
        <source>Next: contacts and history, once each, within 24 hours. The customer keeps the app open.</source>
        <translation>A seguir: contatos e histórico, uma vez cada, em até 24 horas. O cliente mantém o aplicativo aberto.</translation>
    </message>
    <message>
        <source>Access granted, nothing was changed (%1).</source>
        <translation>Acesso concedido, nada foi alterado (%1).</translation>
    </message>
    <message>
        <source>The number stays registered where it is. No PIN and no registration are needed.</source>
        <translation>O número continua registrado onde está. Não são necessários PIN nem registro.</translation>
    </message>
    <message>
        <source>Account moved to the customer (%1).</source>
        <translation>Conta transferida ao cliente (%1).</translation>
    </message>
    <message>
        <source>The account was owned on behalf of the customer and is now theirs. Gangway reads its IDs again.</source>
        <translation>A conta era mantida em nome do cliente e agora é dele. O Gangway lê os IDs dela de novo.</translation>
    </message>
    <message>
        <source>Signup captured with an ending Gangway does not know (%1).</source>
        <translation>Cadastro capturado com um final que o Gangway não conhece (%1).</translation>
    </message>
    <message>
        <source>Meta calls it finished. Gangway goes on with what the token allows. Check the steps before you hand over.</source>
        <translation>A Meta o dá como concluído. O Gangway continua com o que o token permite. Confira as etapas antes da entrega.</translation>
    </message>
    <message>
        <source>Gangway notes which accounts are known already, then shows the link to send.</source>
        <translation>O Gangway anota quais contas já são conhecidas e depois mostra o link para enviar.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Criar o link</translation>
    </message>
    <message>
        <source>The customer is done. The business token is being fetched.</source>
        <translation>O cliente terminou. O token do cliente está sendo obtido.</translation>
    </message>
    <message>
        <source>The hosted page gives no code. Gangway asks Meta for the token with the system token.</source>
        <translation>A página hospedada não dá código. O Gangway pede o token à Meta com o token do sistema.</translation>
    </message>
    <message>
        <source>The link is made. Waiting for the customer.</source>
        <translation>O link está criado. Esperando o cliente.</translation>
    </message>
    <message>
        <source>Gangway looks for the new account at Meta and goes on by itself, also after a restart.</source>
        <translation>O Gangway procura a nova conta na Meta e continua sozinho, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>A new account is there, and it may be somebody else&apos;s.</source>
        <translation>Há uma nova conta, e ela pode ser de outra pessoa.</translation>
    </message>
    <message>
        <source>Fetch the token again</source>
        <translation>Buscar o token de novo</translation>
    </message>
    <message>
        <source>Meta reported %1.</source>
        <translation>A Meta informou %1.</translation>
    </message>
    <message>
        <source>Meta&apos;s page answered with an error.</source>
        <translation>A página da Meta respondeu com um erro.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Meta&apos;s page came back without a code.</source>
        <translation>A página da Meta voltou sem código.</translation>
    </message>
    <message>
        <source>Its answer was empty or did not belong to this launch, so it was not used. Launch again.</source>
        <translation>A resposta veio vazia ou não era desta abertura, por isso não foi usada. Abra de novo.</translation>
    </message>
    <message>
        <source>The IDs are kept. Without the code there is no token. Open the same signup in the full page: the customer only confirms, and the code comes back with the page.</source>
        <translation>Os IDs são mantidos. Sem o código não há token. Abra o mesmo cadastro na página inteira: o cliente só confirma, e o código volta com a página.</translation>
    </message>
    <message>
        <source>Open in the full page</source>
        <translation>Abrir na página inteira</translation>
    </message>
    <message>
        <source>Check the configuration</source>
        <translation>Conferir a configuração</translation>
    </message>
    <message>
        <source>This launch is not possible.</source>
        <translation>Esta abertura não é possível.</translation>
    </message>
    <message>
        <source>More than one account is new, another customer is signing up now, or the account&apos;s number is not this case&apos;s. Choose this customer&apos;s account.</source>
        <translation>Mais de uma conta é nova, outro cliente está se cadastrando agora, ou o número da conta não é o deste caso. Escolha a conta deste cliente.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
</context>
<context>
    <name>gangway::app::SignupWebPage</name>
    <message>
        <source>The proxy %1 asks for a name and password that it does not get or does not accept. Correct the proxy setting of this computer, then load again.</source>
        <translation>O proxy %1 pede um nome e uma senha que não recebe ou não aceita. Corrija a configuração de proxy deste computador e carregue de novo.</translation>
    </message>
    <message>
        <source>The page stopped working. Nothing was lost on this side.</source>
        <translation>A página parou de funcionar. Nada se perdeu deste lado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted by this computer, so the page was not loaded and nothing was sent. If your company inspects its traffic, its authority belongs in the system&apos;s certificate store.</source>
        <translation>Este computador não confia no certificado de %1, por isso a página não foi carregada e nada foi enviado. Se a sua empresa inspeciona o tráfego, a autoridade dela deve estar no repositório de certificados do sistema.</translation>
    </message>
</context>
<context>
    <name>gangway::app::StageBlock</name>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
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
        <translation>O Gangway não consegue abrir seus dados</translation>
    </message>
    <message>
        <source>Data folder: %1
Nothing in it was changed.</source>
        <translation>Pasta de dados: %1
Nada nela foi alterado.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Close Gangway</source>
        <translation>Fechar o Gangway</translation>
    </message>
</context>
<context>
    <name>gangway::app::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Gangway %1</source>
        <comment>name and version</comment>
        <translation>Gangway %1</translation>
    </message>
    <message>
        <source>No Meta app connected</source>
        <translation>Nenhum app da Meta conectado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Webhook receiver listening, last event %1 ago</source>
        <translation>Receptor de webhooks ativo, último evento há %1</translation>
    </message>
    <message>
        <source>Webhook receiver listening, no event yet</source>
        <translation>Receptor de webhooks ativo, ainda sem eventos</translation>
    </message>
    <message>
        <source>Webhook receiver not running</source>
        <translation>Receptor de webhooks parado</translation>
    </message>
    <message>
        <source>Secrets in memory, until Gangway closes</source>
        <translation>Segredos na memória, até o Gangway fechar</translation>
    </message>
    <message>
        <source>Keychain not checked yet</source>
        <translation>Chaveiro ainda não verificado</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>Chaveiro desbloqueado</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Chaveiro bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sem chaveiro</translation>
    </message>
    <message>
        <source>Graph API %1</source>
        <translation>Graph API %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tudo salvo</translation>
    </message>
    <message>
        <source>Show the webhooks</source>
        <translation>Mostrar os webhooks</translation>
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
        <translation>Escrita, segundo a Meta</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>Recebida aqui</translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation>Aceita pela Meta</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Situação: %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::StepRail</name>
    <message>
        <source>Steps of this case</source>
        <translation>Etapas deste caso</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>Copiar ID do pedido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a step took</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Copy request ID %1</source>
        <translation>Copiar ID do pedido %1</translation>
    </message>
    <message>
        <source>No request ID</source>
        <translation>Sem ID do pedido</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>Run %1 again</source>
        <translation>Executar %1 de novo</translation>
    </message>
    <message>
        <source>Code is used</source>
        <translation>Código já usado</translation>
    </message>
    <message>
        <source>Meta did not answer, and reading could not tell whether it happened.</source>
        <translation>A Meta não respondeu, e a leitura não mostrou se aconteceu.</translation>
    </message>
    <message>
        <source>The request may have reached Meta. Sending it twice could do harm, so Gangway stopped.</source>
        <translation>O pedido pode ter chegado à Meta. Enviá-lo duas vezes poderia causar danos, por isso o Gangway parou.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Pular…</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Pular %1</translation>
    </message>
    <message>
        <source>Copy for Meta support</source>
        <translation>Copiar para o suporte da Meta</translation>
    </message>
    <message>
        <source>Back to signup</source>
        <translation>Voltar ao cadastro</translation>
    </message>
    <message>
        <source>Run step</source>
        <translation>Executar etapa</translation>
    </message>
    <message>
        <source>Retry step</source>
        <translation>Repetir etapa</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 tentativa</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n tentativas</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta reviews the display name.</source>
        <translation>A Meta analisa o nome de exibição.</translation>
    </message>
    <message>
        <source>Until Meta has decided, the number cannot be registered under it. It takes up to two days.</source>
        <translation>Até a Meta decidir, o número não pode ser registrado com ele. Leva até dois dias.</translation>
    </message>
    <message>
        <source>Nothing: Gangway asks Meta again by itself, also after a restart.</source>
        <translation>Nada: o Gangway consulta a Meta de novo sozinho, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
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
        <translation>Já registrado, nada foi alterado</translation>
    </message>
    <message>
        <source>Registered with a new PIN, stored in keychain</source>
        <translation>Registrado com um novo PIN, guardado no chaveiro</translation>
    </message>
    <message>
        <source>Registered with the typed PIN, stored in keychain</source>
        <translation>Registrado com o PIN digitado, guardado no chaveiro</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>qualidade %1</translation>
    </message>
    <message>
        <source>messaging %1</source>
        <translation>mensagens %1</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>A Meta diz: %1</translation>
    </message>
    <message>
        <source>Meta refuses the token</source>
        <translation>A Meta recusa o token</translation>
    </message>
    <message>
        <source>The token works until %1</source>
        <translation>O token funciona até %1</translation>
    </message>
    <message>
        <source>The token works and has no end</source>
        <translation>O token funciona e não tem prazo</translation>
    </message>
    <message>
        <source>The token confirms WABA %1 and number %2</source>
        <translation>O token confirma a WABA %1 e o número %2</translation>
    </message>
    <message>
        <source>The token confirms WABA %1</source>
        <translation>O token confirma a WABA %1</translation>
    </message>
    <message>
        <source>App subscribed to WABA %1</source>
        <translation>App inscrito na WABA %1</translation>
    </message>
    <message>
        <source>with its own address (account_update and templates go to the app&apos;s)</source>
        <translation>com endereço próprio (account_update e modelos vão para o do app)</translation>
    </message>
    <message>
        <source>System user %1 may manage the account</source>
        <translation>O usuário do sistema %1 pode gerenciar a conta</translation>
    </message>
    <message>
        <source>Was shared already, allocation %1</source>
        <translation>Já estava compartilhada, alocação %1</translation>
    </message>
    <message>
        <source>%1, allocation %2</source>
        <extracomment>currency, then the id of the shared credit</extracomment>
        <translation>%1, alocação %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts received</source>
        <translation>
            <numerusform>%n contato recebido</numerusform>
            <numerusform>%n contatos recebidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer did not share the chats</source>
        <translation>O cliente não compartilhou as conversas</translation>
    </message>
    <message>
        <source>%1 % received</source>
        <translation>%1 % recebido</translation>
    </message>
    <message>
        <source>Meta accepts the name “%1”</source>
        <translation>A Meta aceita o nome “%1”</translation>
    </message>
    <message>
        <source>“%1” requested, Meta reviews it</source>
        <translation>“%1” pedido, a Meta o analisa</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Vão para %1</translation>
    </message>
    <message>
        <source>Needs the number&apos;s PIN</source>
        <translation>Precisa do PIN do número</translation>
    </message>
    <message>
        <source>Needs a number</source>
        <translation>Precisa de um número</translation>
    </message>
    <message>
        <source>Needs a choice: SMS or call</source>
        <translation>Precisa de uma escolha: SMS ou ligação</translation>
    </message>
    <message>
        <source>Needs the code that Meta sent</source>
        <translation>Precisa do código que a Meta enviou</translation>
    </message>
    <message>
        <source>Needs another display name</source>
        <translation>Precisa de outro nome de exibição</translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation>Precisa da sua confirmação</translation>
    </message>
    <message>
        <source>Deregistered by a person, can be registered again</source>
        <translation>Registro cancelado por uma pessoa, pode ser feito de novo</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>Precisa de uma escolha</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Pulada: %1</translation>
    </message>
    <message>
        <source>Already registered, skipped</source>
        <translation>Já registrado, etapa pulada</translation>
    </message>
    <message>
        <source>Not needed here, skipped</source>
        <translation>Não é necessária aqui, pulada</translation>
    </message>
    <message>
        <source>Meta reviews the display name since %1.</source>
        <translation>A Meta analisa o nome de exibição desde %1.</translation>
    </message>
    <message>
        <source>Meta reviews the display name.</source>
        <translation>A Meta analisa o nome de exibição.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Última verificação: %1.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Próxima verificação: %1.</translation>
    </message>
    <message>
        <source>Meta is not ready yet. Goes on by itself.</source>
        <translation>A Meta ainda não está pronta. Continua sozinho.</translation>
    </message>
    <message>
        <source>Paused, no network. Goes on by itself.</source>
        <translation>Em pausa, sem rede. Continua sozinho.</translation>
    </message>
    <message>
        <source>Meta did not answer. Check, then choose.</source>
        <translation>A Meta não respondeu. Verifique e depois escolha.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Shares your credit line in %1</source>
        <translation>Compartilha a sua linha de crédito em %1</translation>
    </message>
    <message>
        <source>%1 of %2 register and deregister calls in %3 hours used.</source>
        <translation>%1 de %2 chamadas de registro e cancelamento em %3 horas usadas.</translation>
    </message>
    <message>
        <source>One more and Meta locks the number for %1 hours. Wait until the first calls are %1 hours old.</source>
        <translation>Mais uma e a Meta bloqueia o número por %1 horas. Espere até as primeiras chamadas terem %1 horas.</translation>
    </message>
    <message>
        <source>Ask the customer before the next try: after the last one Meta locks the number.</source>
        <translation>Pergunte ao cliente antes da próxima tentativa: depois da última a Meta bloqueia o número.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a date, then a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 contact received</source>
        <translation>1 contato recebido</translation>
    </message>
    <message>
        <source>Needs your decision: registering takes the number out of the app</source>
        <translation>Precisa da sua decisão: registrar tira o número do aplicativo</translation>
    </message>
</context>
<context>
    <name>gangway::app::StepWords</name>
    <message>
        <source>Business token stored in keychain</source>
        <translation>Token do cliente guardado no chaveiro</translation>
    </message>
    <message>
        <source>The account is paid for by the shared line</source>
        <translation>A conta é paga pela linha compartilhada</translation>
    </message>
    <message>
        <source>Registered, the PIN is in the keychain</source>
        <translation>Registrado, o PIN está no chaveiro</translation>
    </message>
    <message>
        <source>Read back from Meta</source>
        <translation>Lido de volta da Meta</translation>
    </message>
    <message>
        <source>Exchange code</source>
        <translation>Trocar código</translation>
    </message>
    <message>
        <source>Verify IDs</source>
        <translation>Conferir IDs</translation>
    </message>
    <message>
        <source>Subscribe webhooks</source>
        <translation>Inscrever webhooks</translation>
    </message>
    <message>
        <source>Add system user</source>
        <translation>Adicionar usuário do sistema</translation>
    </message>
    <message>
        <source>Share credit line</source>
        <translation>Compartilhar linha de crédito</translation>
    </message>
    <message>
        <source>Verify credit line</source>
        <translation>Conferir linha de crédito</translation>
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
        <translation>Troca o código do cadastro pelo token do cliente</translation>
    </message>
    <message>
        <source>Checks the account and number against the token</source>
        <translation>Confere a conta e o número com o token</translation>
    </message>
    <message>
        <source>Lets the app receive the account&apos;s messages</source>
        <translation>Permite que o app receba as mensagens da conta</translation>
    </message>
    <message>
        <source>Gives your system user access to the customer&apos;s account</source>
        <translation>Dá ao seu usuário do sistema acesso à conta do cliente</translation>
    </message>
    <message>
        <source>Compares what pays for the account with the shared line</source>
        <translation>Compara o que paga a conta com a linha compartilhada</translation>
    </message>
    <message>
        <source>Registers the number on the Cloud API with a PIN</source>
        <translation>Registra o número na Cloud API com um PIN</translation>
    </message>
    <message>
        <source>Reads back number status, credit line and webhooks</source>
        <translation>Lê de volta a situação do número, a linha de crédito e os webhooks</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Phone numbers: a registered number reads Connected.</source>
        <translation>Veja no Gerenciador do WhatsApp, Números de telefone: um número registrado aparece como Conectado.</translation>
    </message>
    <message>
        <source>Look in Business settings, Billing, Credit lines: a shared line lists the customer&apos;s portfolio.</source>
        <translation>Veja em Configurações do negócio, Cobrança, Linhas de crédito: uma linha compartilhada mostra o portfólio do cliente.</translation>
    </message>
    <message>
        <source>A code works once. If you cannot tell, say it did not happen and launch the signup again.</source>
        <translation>Um código funciona uma só vez. Se não der para saber, diga que não aconteceu e abra o cadastro de novo.</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager whether it shows, then choose.</source>
        <translation>Veja no Gerenciador do WhatsApp se aparece e depois escolha.</translation>
    </message>
    <message>
        <source>The number is registered</source>
        <translation>O número está registrado</translation>
    </message>
    <message>
        <source>The line is shared</source>
        <translation>A linha está compartilhada</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Aconteceu</translation>
    </message>
    <message>
        <source>It is not registered</source>
        <translation>Não está registrado</translation>
    </message>
    <message>
        <source>It is not shared</source>
        <translation>Não está compartilhada</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Não aconteceu</translation>
    </message>
    <message>
        <source>Code exchanged, token stored</source>
        <translation>Código trocado, token guardado</translation>
    </message>
    <message>
        <source>The token confirms the IDs</source>
        <translation>O token confirma os IDs</translation>
    </message>
    <message>
        <source>IDs checked against the token</source>
        <translation>IDs conferidos com o token</translation>
    </message>
    <message>
        <source>App subscribed to the account</source>
        <translation>App inscrito na conta</translation>
    </message>
    <message>
        <source>Webhooks subscribed</source>
        <translation>Webhooks inscritos</translation>
    </message>
    <message>
        <source>Your system user may manage the account</source>
        <translation>O seu usuário do sistema pode gerenciar a conta</translation>
    </message>
    <message>
        <source>System user added</source>
        <translation>Usuário do sistema adicionado</translation>
    </message>
    <message>
        <source>Shares your credit line with the customer</source>
        <translation>Compartilha a sua linha de crédito com o cliente</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartilhada</translation>
    </message>
    <message>
        <source>Credit line shared</source>
        <translation>Linha de crédito compartilhada</translation>
    </message>
    <message>
        <source>Attach credit line</source>
        <translation>Vincular linha de crédito</translation>
    </message>
    <message>
        <source>Lets the shared line pay for the customer&apos;s account</source>
        <translation>Faz a linha compartilhada pagar a conta do cliente</translation>
    </message>
    <message>
        <source>Attached to the account</source>
        <translation>Vinculada à conta</translation>
    </message>
    <message>
        <source>Credit line attached</source>
        <translation>Linha de crédito vinculada</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Overview: an attached line shows as the account&apos;s payment method.</source>
        <translation>Veja no Gerenciador do WhatsApp, Visão geral: uma linha vinculada aparece como forma de pagamento da conta.</translation>
    </message>
    <message>
        <source>The line is attached</source>
        <translation>A linha está vinculada</translation>
    </message>
    <message>
        <source>It is not attached</source>
        <translation>Não está vinculada</translation>
    </message>
    <message>
        <source>Credit line checked</source>
        <translation>Linha de crédito conferida</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Adicionar número</translation>
    </message>
    <message>
        <source>Adds a number to the account, which has none</source>
        <translation>Adiciona um número à conta, que não tem nenhum</translation>
    </message>
    <message>
        <source>Number added to the account</source>
        <translation>Número adicionado à conta</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>Número adicionado</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Phone numbers: an added number is listed there.</source>
        <translation>Veja no Gerenciador do WhatsApp, Números de telefone: um número adicionado aparece lá.</translation>
    </message>
    <message>
        <source>The number is listed</source>
        <translation>O número aparece</translation>
    </message>
    <message>
        <source>It is not listed</source>
        <translation>Não aparece</translation>
    </message>
    <message>
        <source>Request code</source>
        <translation>Pedir código</translation>
    </message>
    <message>
        <source>Sends a code to the number by SMS or call</source>
        <translation>Envia um código ao número por SMS ou ligação</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Código enviado</translation>
    </message>
    <message>
        <source>Code requested</source>
        <translation>Código pedido</translation>
    </message>
    <message>
        <source>Ask the customer whether a code came to the phone.</source>
        <translation>Pergunte ao cliente se um código chegou ao telefone.</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>Um código chegou</translation>
    </message>
    <message>
        <source>No code came</source>
        <translation>Nenhum código chegou</translation>
    </message>
    <message>
        <source>Enter code</source>
        <translation>Digitar código</translation>
    </message>
    <message>
        <source>Proves with the code that the number is the customer&apos;s</source>
        <translation>Comprova com o código que o número é do cliente</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>O número está verificado</translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation>Número verificado</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Phone numbers: a verified number does not read Unverified.</source>
        <translation>Veja no Gerenciador do WhatsApp, Números de telefone: um número verificado não aparece como Não verificado.</translation>
    </message>
    <message>
        <source>It is not verified</source>
        <translation>Não está verificado</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Waits while Meta reviews the display name</source>
        <translation>Espera enquanto a Meta analisa o nome de exibição</translation>
    </message>
    <message>
        <source>Meta accepts the display name</source>
        <translation>A Meta aceita o nome de exibição</translation>
    </message>
    <message>
        <source>Display name accepted</source>
        <translation>Nome de exibição aceito</translation>
    </message>
    <message>
        <source>Number registered</source>
        <translation>Número registrado</translation>
    </message>
    <message>
        <source>Request contacts</source>
        <translation>Pedir contatos</translation>
    </message>
    <message>
        <source>Asks Meta for the contacts of the WhatsApp Business app, once</source>
        <translation>Pede à Meta os contatos do aplicativo WhatsApp Business, uma vez</translation>
    </message>
    <message>
        <source>Contacts requested</source>
        <translation>Contatos pedidos</translation>
    </message>
    <message>
        <source>Contacts of the app requested</source>
        <translation>Contatos do aplicativo pedidos</translation>
    </message>
    <message>
        <source>Look at Webhooks: contacts arrive with the field smb_app_state_sync. Meta takes this request once.</source>
        <translation>Veja em Webhooks: os contatos chegam com o campo smb_app_state_sync. A Meta aceita este pedido uma vez.</translation>
    </message>
    <message>
        <source>Contacts arrive</source>
        <translation>Contatos chegam</translation>
    </message>
    <message>
        <source>Nothing was requested</source>
        <translation>Nada foi pedido</translation>
    </message>
    <message>
        <source>Request history</source>
        <translation>Pedir histórico</translation>
    </message>
    <message>
        <source>Asks Meta for the chats of the last six months, once</source>
        <translation>Pede à Meta as conversas dos últimos seis meses, uma vez</translation>
    </message>
    <message>
        <source>History requested</source>
        <translation>Histórico pedido</translation>
    </message>
    <message>
        <source>Chat history requested</source>
        <translation>Histórico de conversas pedido</translation>
    </message>
    <message>
        <source>Look at Webhooks: chats arrive with the field history. Meta takes this request once.</source>
        <translation>Veja em Webhooks: as conversas chegam com o campo history. A Meta aceita este pedido uma vez.</translation>
    </message>
    <message>
        <source>Chats arrive</source>
        <translation>Conversas chegam</translation>
    </message>
    <message>
        <source>Setup confirmed</source>
        <translation>Configuração confirmada</translation>
    </message>
    <message>
        <source>Check token</source>
        <translation>Verificar token</translation>
    </message>
    <message>
        <source>Asks Meta whether the business token still works and until when</source>
        <translation>Pergunta à Meta se o token do cliente ainda funciona e até quando</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>O token funciona</translation>
    </message>
    <message>
        <source>Token checked</source>
        <translation>Token verificado</translation>
    </message>
    <message>
        <source>Fetch token again</source>
        <translation>Buscar token de novo</translation>
    </message>
    <message>
        <source>Gets the customer&apos;s business token with your system token, without a signup</source>
        <translation>Obtém o token do cliente com o seu token do sistema, sem cadastro</translation>
    </message>
    <message>
        <source>Token fetched again</source>
        <translation>Token obtido de novo</translation>
    </message>
    <message>
        <source>Set number&apos;s webhook</source>
        <translation>Definir webhook do número</translation>
    </message>
    <message>
        <source>Sends the messages of this number to an address of its own</source>
        <translation>Envia as mensagens deste número a um endereço próprio</translation>
    </message>
    <message>
        <source>The number has its own address</source>
        <translation>O número tem endereço próprio</translation>
    </message>
    <message>
        <source>Webhook of the number set</source>
        <translation>Webhook do número definido</translation>
    </message>
    <message>
        <source>Remove own webhooks</source>
        <translation>Remover webhooks próprios</translation>
    </message>
    <message>
        <source>Sends messages of account and number to the app&apos;s address again</source>
        <translation>Volta a enviar as mensagens da conta e do número ao endereço do app</translation>
    </message>
    <message>
        <source>Everything goes to the app&apos;s address</source>
        <translation>Tudo vai para o endereço do app</translation>
    </message>
    <message>
        <source>Own webhooks removed</source>
        <translation>Webhooks próprios removidos</translation>
    </message>
    <message>
        <source>Revoke credit line</source>
        <translation>Revogar linha de crédito</translation>
    </message>
    <message>
        <source>Stops paying for all accounts that the customer shares with you</source>
        <translation>Deixa de pagar todas as contas que o cliente compartilha com você</translation>
    </message>
    <message>
        <source>Revoked for all of the customer&apos;s accounts</source>
        <translation>Revogada para todas as contas do cliente</translation>
    </message>
    <message>
        <source>Credit line revoked</source>
        <translation>Linha de crédito revogada</translation>
    </message>
    <message>
        <source>Look in Business settings, Billing, Credit lines: a revoked line lists the customer&apos;s portfolio no more.</source>
        <translation>Veja em Configurações do negócio, Cobrança, Linhas de crédito: uma linha revogada não mostra mais o portfólio do cliente.</translation>
    </message>
    <message>
        <source>The line is revoked</source>
        <translation>A linha está revogada</translation>
    </message>
    <message>
        <source>It is still shared</source>
        <translation>Ainda está compartilhada</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Definir PIN</translation>
    </message>
    <message>
        <source>Gives the number a new two-step PIN; the old one is not needed</source>
        <translation>Dá ao número um novo PIN de duas etapas; o antigo não é necessário</translation>
    </message>
    <message>
        <source>The new PIN is in the keychain</source>
        <translation>O novo PIN está no chaveiro</translation>
    </message>
    <message>
        <source>New PIN set</source>
        <translation>Novo PIN definido</translation>
    </message>
    <message>
        <source>Request display name</source>
        <translation>Pedir nome de exibição</translation>
    </message>
    <message>
        <source>Asks Meta to show another name for the number</source>
        <translation>Pede à Meta que mostre outro nome para o número</translation>
    </message>
    <message>
        <source>Requested, Meta reviews the name</source>
        <translation>Pedido, a Meta analisa o nome</translation>
    </message>
    <message>
        <source>New display name requested</source>
        <translation>Novo nome de exibição pedido</translation>
    </message>
    <message>
        <source>Deregister number</source>
        <translation>Cancelar registro</translation>
    </message>
    <message>
        <source>Takes the number off the Cloud API; messages stop</source>
        <translation>Tira o número da Cloud API; as mensagens param</translation>
    </message>
    <message>
        <source>The number is off the Cloud API</source>
        <translation>O número está fora da Cloud API</translation>
    </message>
    <message>
        <source>Number deregistered</source>
        <translation>Registro do número cancelado</translation>
    </message>
    <message>
        <source>Look in WhatsApp Manager, Phone numbers: a deregistered number does not read Connected.</source>
        <translation>Veja no Gerenciador do WhatsApp, Números de telefone: um número com registro cancelado não aparece como Conectado.</translation>
    </message>
    <message>
        <source>It is deregistered</source>
        <translation>O registro está cancelado</translation>
    </message>
    <message>
        <source>It is still registered</source>
        <translation>Ainda está registrado</translation>
    </message>
    <message>
        <source>Invite to marketing messages</source>
        <translation>Convidar para mensagens de marketing</translation>
    </message>
    <message>
        <source>Meta writes to all admins of the customer and asks them to accept</source>
        <translation>A Meta escreve a todos os administradores do cliente e pede que aceitem</translation>
    </message>
    <message>
        <source>Meta wrote to the customer&apos;s admins</source>
        <translation>A Meta escreveu aos administradores do cliente</translation>
    </message>
    <message>
        <source>Marketing messages requested</source>
        <translation>Mensagens de marketing pedidas</translation>
    </message>
    <message>
        <source>Ask an admin of the customer whether an e-mail from Meta came.</source>
        <translation>Pergunte a um administrador do cliente se chegou um e-mail da Meta.</translation>
    </message>
    <message>
        <source>The e-mail came</source>
        <translation>O e-mail chegou</translation>
    </message>
    <message>
        <source>No e-mail came</source>
        <translation>Nenhum e-mail chegou</translation>
    </message>
    <message>
        <source>Read verification status</source>
        <translation>Ler situação da verificação</translation>
    </message>
    <message>
        <source>Reads where your verification of the customer&apos;s business stands</source>
        <translation>Lê em que ponto está a sua verificação da empresa do cliente</translation>
    </message>
    <message>
        <source>Read from Meta</source>
        <translation>Lida na Meta</translation>
    </message>
    <message>
        <source>Verification status read</source>
        <translation>Situação da verificação lida</translation>
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
        <translation>Linha de crédito</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Contacts and history</source>
        <translation>Contatos e histórico</translation>
    </message>
    <message>
        <source>Asked for besides</source>
        <translation>Pedido à parte</translation>
    </message>
    <message>
        <source>The customer&apos;s business token and what it opens</source>
        <translation>O token do cliente e o que ele abre</translation>
    </message>
    <message>
        <source>Messages of the account reach the app</source>
        <translation>As mensagens da conta chegam ao app</translation>
    </message>
    <message>
        <source>Your credit line pays for the account</source>
        <translation>A sua linha de crédito paga a conta</translation>
    </message>
    <message>
        <source>The number becomes ready to send</source>
        <translation>O número fica pronto para enviar</translation>
    </message>
    <message>
        <source>What the WhatsApp Business app knows, brought over once</source>
        <translation>O que o aplicativo WhatsApp Business sabe, trazido uma vez</translation>
    </message>
    <message>
        <source>Meta&apos;s own word that everything is in place</source>
        <translation>A confirmação da própria Meta de que tudo está no lugar</translation>
    </message>
    <message>
        <source>Not part of the way, started by a person</source>
        <translation>Fora do caminho, iniciado por uma pessoa</translation>
    </message>
</context>
<context>
    <name>gangway::app::SyncPanel</name>
    <message>
        <source>Chat history received</source>
        <translation>Histórico de conversas recebido</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Meta gives contacts and chats once each, and only in the 24 hours after the signup. Gangway asks for the contacts first, then for the chats, and never twice. Let the customer keep the WhatsApp Business app open meanwhile.</source>
        <translation>A Meta entrega contatos e conversas uma vez cada, e só nas 24 horas após o cadastro. O Gangway pede primeiro os contatos, depois as conversas, e nunca duas vezes. Peça ao cliente que mantenha o aplicativo WhatsApp Business aberto.</translation>
    </message>
    <message>
        <source>%1 left to ask</source>
        <extracomment>hours and minutes</extracomment>
        <translation>Restam %1 para pedir</translation>
    </message>
    <message>
        <source>The 24 hours are over</source>
        <translation>As 24 horas acabaram</translation>
    </message>
    <message>
        <source>not requested yet</source>
        <translation>pedido ainda não feito</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 recebidos</translation>
    </message>
    <message>
        <source>requested, none received yet</source>
        <translation>pedido feito, nada recebido ainda</translation>
    </message>
    <message>
        <source>The customer did not share them</source>
        <translation>O cliente não compartilhou</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último dia</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>últimos 90 dias</translation>
    </message>
    <message>
        <source>last 180 days</source>
        <translation>últimos 180 dias</translation>
    </message>
    <message>
        <source>complete, %1 messages</source>
        <translation>completo, %1 mensagens</translation>
    </message>
    <message>
        <source>%1 %, %2 (part %3 of 3), %4 messages</source>
        <extracomment>per cent, which part of the time, how many messages so far</extracomment>
        <translation>%1 %, %2 (parte %3 de 3), %4 mensagens</translation>
    </message>
    <message>
        <source>Nothing arrived in the %1 min since the request. Check that the receiver runs, that the app subscribes to history and smb_app_state_sync, and that the WhatsApp Business app is open on the phone.</source>
        <translation>Nada chegou nos %1 min desde o pedido. Confira se o receptor está em execução, se o app está inscrito em history e smb_app_state_sync e se o aplicativo WhatsApp Business está aberto no celular.</translation>
    </message>
</context>
<context>
    <name>gangway::app::TemplateFields</name>
    <message>
        <source>Header %1</source>
        <comment>a variable such as {{1}}</comment>
        <translation>Cabeçalho %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <comment>a variable such as {{1}}</comment>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Button &quot;%1&quot;: the code to copy</source>
        <translation>Botão &quot;%1&quot;: o código a copiar</translation>
    </message>
    <message>
        <source>Button &quot;%1&quot;: what comes back, optional</source>
        <translation>Botão &quot;%1&quot;: o que volta, opcional</translation>
    </message>
    <message>
        <source>Button &quot;%1&quot;: end of the address</source>
        <translation>Botão &quot;%1&quot;: fim do endereço</translation>
    </message>
    <message>
        <source>Header: latitude</source>
        <translation>Cabeçalho: latitude</translation>
    </message>
    <message>
        <source>Header: longitude</source>
        <translation>Cabeçalho: longitude</translation>
    </message>
    <message>
        <source>Header: name of the place</source>
        <translation>Cabeçalho: nome do lugar</translation>
    </message>
    <message>
        <source>Header: address</source>
        <translation>Cabeçalho: endereço</translation>
    </message>
    <message>
        <source>Header: address of the file, instead of a file</source>
        <translation>Cabeçalho: endereço do arquivo, em vez de um arquivo</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>Choose the header&apos;s file, or give its address.</source>
        <translation>Escolha o arquivo do cabeçalho ou informe o endereço dele.</translation>
    </message>
    <message>
        <source>Give the header&apos;s place by latitude and longitude.</source>
        <translation>Informe o lugar do cabeçalho com latitude e longitude.</translation>
    </message>
</context>
<context>
    <name>gangway::app::TemplateTab</name>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>Buscar os modelos de novo</translation>
    </message>
    <message>
        <source>Find a template by name</source>
        <translation>Buscar um modelo pelo nome</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar pelo nome</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Podem ser enviados</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Todas as situações</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a template, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be sent</source>
        <comment>name and language of a template</comment>
        <translation>%1: não pode ser enviado</translation>
    </message>
    <message>
        <source>Asking Meta for the templates of the account.</source>
        <translation>Pedindo à Meta os modelos da conta.</translation>
    </message>
    <message>
        <source>The account has no templates. The customer makes them in WhatsApp Manager, Message templates.</source>
        <translation>A conta não tem modelos. O cliente os cria em Gerenciador do WhatsApp, Modelos de mensagem.</translation>
    </message>
    <message>
        <source>No template matches. Change the name, the status or the language above.</source>
        <translation>Nenhum modelo corresponde. Mude acima o nome, a situação ou o idioma.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Escolha um modelo.</translation>
    </message>
</context>
<context>
    <name>gangway::app::TestChecks</name>
    <message>
        <source>Message received</source>
        <translation>Mensagem recebida</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Resposta enviada</translation>
    </message>
    <message>
        <source>Reply delivered</source>
        <translation>Resposta entregue</translation>
    </message>
    <message>
        <source>Reply read</source>
        <translation>Resposta lida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>%1, done at %2</source>
        <translation>%1, feito às %2</translation>
    </message>
    <message>
        <source>%1, waiting</source>
        <translation>%1, em espera</translation>
    </message>
    <message>
        <source>messages webhook, signature valid</source>
        <translation>webhook messages, assinatura válida</translation>
    </message>
    <message>
        <source>the person writes first</source>
        <translation>a pessoa escreve primeiro</translation>
    </message>
    <message>
        <source>accepted by Meta in %1 s</source>
        <translation>aceita pela Meta em %1 s</translation>
    </message>
    <message>
        <source>reached the phone %1 s after sending</source>
        <translation>chegou ao celular %1 s após o envio</translation>
    </message>
    <message>
        <source>optional, depends on the tester&apos;s privacy setting</source>
        <translation>opcional, depende da privacidade de quem testa</translation>
    </message>
    <message>
        <source>accepted by Meta in %1 s, its webhook is awaited</source>
        <translation>aceita pela Meta em %1 s, esperando o webhook</translation>
    </message>
    <message>
        <source>reached the phone within a second</source>
        <translation>chegou ao celular em menos de um segundo</translation>
    </message>
</context>
<context>
    <name>gangway::app::TestPage</name>
    <message>
        <source>Skip the test</source>
        <translation>Pular o teste</translation>
    </message>
    <message>
        <source>Say hello from a phone</source>
        <translation>Diga olá de um celular</translation>
    </message>
    <message>
        <source>The first message must come from a person. It opens a 24-hour window in which any reply is allowed.</source>
        <translation>A primeira mensagem deve vir de uma pessoa. Ela abre uma janela de 24 horas em que qualquer resposta é permitida.</translation>
    </message>
    <message>
        <source>QR code that opens a chat with the number</source>
        <translation>Código QR que abre uma conversa com o número</translation>
    </message>
    <message>
        <source>Scan with the camera or the WhatsApp app</source>
        <translation>Leia com a câmera ou o aplicativo WhatsApp</translation>
    </message>
    <message>
        <source>Link that opens a chat with the number</source>
        <translation>Link que abre uma conversa com o número</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copiado</translation>
    </message>
    <message>
        <source>Use a phone that</source>
        <translation>Use um celular que</translation>
    </message>
    <message>
        <source>has ordinary WhatsApp on it</source>
        <translation>tenha o WhatsApp comum</translation>
    </message>
    <message>
        <source>is not itself on the Cloud API</source>
        <translation>não esteja na Cloud API</translation>
    </message>
    <message>
        <source>Tester number</source>
        <translation>Número de quem testa</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Let the sandbox phone write</source>
        <translation>Fazer o celular do sandbox escrever</translation>
    </message>
    <message>
        <source>Gangway test %1</source>
        <translation>Teste do Gangway %1</translation>
    </message>
    <message>
        <source>Waiting for the first message</source>
        <translation>Esperando a primeira mensagem</translation>
    </message>
    <message>
        <source>It opens the 24-hour window. Until then nothing can be sent.</source>
        <translation>Ela abre a janela de 24 horas. Até lá nada pode ser enviado.</translation>
    </message>
    <message>
        <source>Proof it works</source>
        <translation>Prova de que funciona</translation>
    </message>
    <message>
        <source>Each line is ticked by a webhook, not by hand.</source>
        <translation>Cada linha é marcada por um webhook, não à mão.</translation>
    </message>
    <message>
        <source>Reply tested</source>
        <translation>Resposta testada</translation>
    </message>
    <message>
        <source>Copy the message ID</source>
        <translation>Copiar o ID da mensagem</translation>
    </message>
    <message>
        <source>Message ID copied</source>
        <translation>ID da mensagem copiado</translation>
    </message>
    <message>
        <source>Message received, loud and clear!</source>
        <translation>Mensagem recebida, em alto e bom som!</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Ainda não visto</translation>
    </message>
    <message>
        <source>Read from the first message</source>
        <translation>Lido da primeira mensagem</translation>
    </message>
    <message>
        <source>Seen in the first message</source>
        <translation>Visto na primeira mensagem</translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>person to business</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>The number sends and receives.</source>
        <translation>O número envia e recebe.</translation>
    </message>
    <message>
        <source>The result goes into the handover report.</source>
        <translation>O resultado vai para o relatório de entrega.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Não testado.</translation>
    </message>
    <message>
        <source>Reason: %1. The report says so.</source>
        <translation>Motivo: %1. O relatório informa isso.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Window not open yet</source>
        <translation>Janela ainda não aberta</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Janela fechada</translation>
    </message>
    <message>
        <source>Window open, %1</source>
        <translation>Janela aberta, %1</translation>
    </message>
    <message>
        <source>Waiting for the first message. It opens the 24-hour window.</source>
        <translation>Esperando a primeira mensagem. Ela abre a janela de 24 horas.</translation>
    </message>
    <message>
        <source>1. The webhook receiver is connected.</source>
        <translation>1. O receptor de webhooks está conectado.</translation>
    </message>
    <message>
        <source>1. The webhook receiver is not running: start it in Settings.</source>
        <translation>1. O receptor de webhooks não está em execução: inicie-o em Configurações.</translation>
    </message>
    <message>
        <source>2. In the App Dashboard the app is subscribed to messages.</source>
        <translation>2. No Painel de Apps o app está inscrito em messages.</translation>
    </message>
    <message>
        <source>3. The WhatsApp account is subscribed.</source>
        <translation>3. A conta do WhatsApp está inscrita.</translation>
    </message>
    <message>
        <source>3. The WhatsApp account is not subscribed: run Subscribe webhooks again.</source>
        <translation>3. A conta do WhatsApp não está inscrita: execute Inscrever webhooks de novo.</translation>
    </message>
    <message>
        <source>4. The link carries the right number: %1.</source>
        <translation>4. O link tem o número certo: %1.</translation>
    </message>
    <message>
        <source>No message yet. Check in this order.</source>
        <translation>Ainda sem mensagem. Verifique nesta ordem.</translation>
    </message>
    <message>
        <source>Meta did not answer: send again?</source>
        <translation>A Meta não respondeu: enviar de novo?</translation>
    </message>
    <message>
        <source>The reply may have been sent. Ask the tester whether it arrived before sending it twice.</source>
        <translation>A resposta pode ter sido enviada. Pergunte a quem testa se ela chegou antes de enviar duas vezes.</translation>
    </message>
    <message>
        <source>The reply was not sent.</source>
        <translation>A resposta não foi enviada.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Skip the test?</source>
        <translation>Pular o teste?</translation>
    </message>
    <message>
        <source>The report says &quot;not tested&quot; and your reason. The test can still be done later.</source>
        <translation>O relatório diz &quot;não testada&quot; e o seu motivo. O teste ainda pode ser feito depois.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Do the test</source>
        <translation>Fazer o teste</translation>
    </message>
    <message>
        <source>Continue to handover</source>
        <translation>Continuar para a entrega</translation>
    </message>
    <message>
        <source>Continue is available when the reply is delivered</source>
        <translation>Continuar fica disponível quando a resposta é entregue</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escaneie com a câmera</translation>
    </message>
    <message>
        <source>The file could not be fetched. Try again from the chat.</source>
        <translation>Não foi possível buscar o arquivo. Tente de novo pela conversa.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Novo teste</translation>
    </message>
    <message>
        <source>A new test has begun.</source>
        <translation>Um novo teste começou.</translation>
    </message>
    <message>
        <source>The test passed before, on %1. That stays in the report.</source>
        <translation>O teste já foi aprovado antes, em %1. Isso fica no relatório.</translation>
    </message>
    <message>
        <source>Open the sandbox phone</source>
        <translation>Abrir o celular do sandbox</translation>
    </message>
    <message>
        <source>Start a new test</source>
        <translation>Começar um novo teste</translation>
    </message>
</context>
<context>
    <name>gangway::app::TextTab</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Write a message. Shift Enter for a new line.</source>
        <translation>Escreva uma mensagem. Shift Enter para uma nova linha.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi escrito ainda.</translation>
    </message>
</context>
<context>
    <name>gangway::app::TimelineWords</name>
    <message>
        <source>Credit line shared in %1</source>
        <translation>Linha de crédito compartilhada em %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is the name of a step</extracomment>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1: no answer from Meta</source>
        <translation>%1: sem resposta da Meta</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1: etapa pulada</translation>
    </message>
    <message>
        <source>%1 waits for input</source>
        <translation>%1 espera uma entrada</translation>
    </message>
    <message>
        <source>%1: decided by hand</source>
        <translation>%1: decidido à mão</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso aberto</translation>
    </message>
    <message>
        <source>Signup page opened</source>
        <translation>Página de cadastro aberta</translation>
    </message>
    <message>
        <source>Signup launched</source>
        <translation>Cadastro aberto</translation>
    </message>
    <message>
        <source>Signup finished</source>
        <translation>Cadastro concluído</translation>
    </message>
    <message>
        <source>Signup finished (%1)</source>
        <translation>Cadastro concluído (%1)</translation>
    </message>
    <message>
        <source>Signup ended without a result</source>
        <translation>O cadastro terminou sem resultado</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Teste aprovado</translation>
    </message>
    <message>
        <source>Test skipped</source>
        <translation>Teste pulado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>who acted; %1 is a login name</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Meta decided on the display name</source>
        <translation>A Meta decidiu sobre o nome de exibição</translation>
    </message>
    <message>
        <source>Meta changed quality or limit</source>
        <translation>A Meta mudou a qualidade ou o limite</translation>
    </message>
    <message>
        <source>Meta reviewed the account</source>
        <translation>A Meta analisou a conta</translation>
    </message>
    <message>
        <source>Meta restricted or freed the account</source>
        <translation>A Meta restringiu ou liberou a conta</translation>
    </message>
    <message>
        <source>The number or account was disconnected</source>
        <translation>O número ou a conta foi desconectado</translation>
    </message>
    <message>
        <source>The number or account is connected</source>
        <translation>O número ou a conta está conectado</translation>
    </message>
    <message>
        <source>Marketing messages went on</source>
        <translation>Mensagens de marketing avançaram</translation>
    </message>
    <message>
        <source>Meta answered the business verification</source>
        <translation>A Meta respondeu à verificação da empresa</translation>
    </message>
    <message>
        <source>Chat history arrives</source>
        <translation>O histórico de conversas chega</translation>
    </message>
    <message>
        <source>The customer did not share the chat history</source>
        <translation>O cliente não compartilhou o histórico de conversas</translation>
    </message>
    <message>
        <source>Chat history reported an error</source>
        <translation>O histórico de conversas informou um erro</translation>
    </message>
    <message>
        <source>Contacts arrive</source>
        <translation>Contatos chegam</translation>
    </message>
    <message>
        <source>Signup link made</source>
        <translation>Link de cadastro criado</translation>
    </message>
    <message>
        <source>A stored webhook was replayed in Gangway</source>
        <translation>Um webhook gravado foi repetido no Gangway</translation>
    </message>
</context>
<context>
    <name>gangway::app::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>gangway::app::TopicView</name>
    <message>
        <source>Open Meta&apos;s page</source>
        <translation>Abrir a página da Meta</translation>
    </message>
    <message>
        <source>Copy for the customer</source>
        <translation>Copiar para o cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>gangway::app::WebSignupPane</name>
    <message>
        <source>Load again</source>
        <translation>Carregar de novo</translation>
    </message>
    <message>
        <source>Close Meta&apos;s window</source>
        <translation>Fechar a janela da Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s page says: %1</source>
        <comment>%1 is the text of a message box of the page</comment>
        <translation>A página da Meta diz: %1</translation>
    </message>
    <message>
        <source>Load the signup page again</source>
        <translation>Carregar de novo a página de cadastro</translation>
    </message>
    <message>
        <source>The profile&apos;s signup page must be an https address. Nothing was sent to Meta.</source>
        <translation>A página de cadastro do perfil deve ser um endereço https. Nada foi enviado à Meta.</translation>
    </message>
    <message>
        <source>Meta&apos;s page did not load, so the signup cannot begin. Check the connection to facebook.com. Nothing was sent to Meta.</source>
        <translation>A página da Meta não carregou, então o cadastro não pode começar. Verifique a conexão com facebook.com. Nada foi enviado à Meta.</translation>
    </message>
    <message>
        <source>Facebook&apos;s script did not load, so the signup cannot begin. Check the connection to connect.facebook.net. Nothing was sent to Meta.</source>
        <translation>O script do Facebook não carregou, então o cadastro não pode começar. Verifique a conexão com connect.facebook.net. Nada foi enviado à Meta.</translation>
    </message>
    <message>
        <source>The signup page did not load.</source>
        <translation>A página de cadastro não carregou.</translation>
    </message>
    <message>
        <source>Meta&apos;s signup window</source>
        <translation>Janela de cadastro da Meta</translation>
    </message>
    <message>
        <source>Signup page</source>
        <translation>Página de cadastro</translation>
    </message>
</context>
<context>
    <name>gangway::app::WebhookPanel</name>
    <message>
        <source>Details of the webhook</source>
        <translation>Detalhes do webhook</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>O corpo está vazio.</translation>
    </message>
    <message>
        <source>Replays %1</source>
        <translation>Repetições %1</translation>
    </message>
    <message>
        <source>No webhook chosen</source>
        <translation>Nenhum webhook escolhido</translation>
    </message>
    <message>
        <source>Choose a row to see what Meta sent.</source>
        <translation>Escolha uma linha para ver o que a Meta enviou.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Export this webhook</source>
        <translation>Exportar este webhook</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
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
        <translation>%1, depois de gravado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>customer and case number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unnamed customer</source>
        <translation>Cliente sem nome</translation>
    </message>
    <message>
        <source>Open the case %1</source>
        <translation>Abrir o caso %1</translation>
    </message>
    <message>
        <source>No case has these ids</source>
        <translation>Nenhum caso tem estes IDs</translation>
    </message>
    <message>
        <source>None: it is about this app</source>
        <translation>Nenhum: é sobre este app</translation>
    </message>
    <message>
        <source>None: nothing was acted upon</source>
        <translation>Nenhum: nada foi feito com ele</translation>
    </message>
    <message>
        <source>Signature valid.</source>
        <translation>Assinatura válida.</translation>
    </message>
    <message>
        <source>The body was signed with this app&apos;s secret and was not changed on the way.</source>
        <translation>O corpo foi assinado com a chave secreta deste app e não mudou no caminho.</translation>
    </message>
    <message>
        <source>No signature needed.</source>
        <translation>Assinatura desnecessária.</translation>
    </message>
    <message>
        <source>Meta checked the address with the verify token and got its challenge back.</source>
        <translation>A Meta verificou o endereço com o token de verificação e recebeu de volta o desafio.</translation>
    </message>
    <message>
        <source>Only the beginning of the body is kept.</source>
        <translation>Só o começo do corpo é guardado.</translation>
    </message>
    <message>
        <source>Refused: the signature does not fit.</source>
        <translation>Recusado: a assinatura não confere.</translation>
    </message>
    <message>
        <source>The body was signed with another secret, or changed on the way. If it came from Meta, compare the app secret in the profile with the App Dashboard, and let the proxy pass bodies on as they are. Nothing was acted upon.</source>
        <translation>O corpo foi assinado com outra chave secreta ou mudou no caminho. Se veio da Meta, compare a chave secreta do app no perfil com o Painel de Apps e faça o proxy repassar os corpos como são. Nada foi feito com ele.</translation>
    </message>
    <message>
        <source>Refused: no signature.</source>
        <translation>Recusado: sem assinatura.</translation>
    </message>
    <message>
        <source>Meta signs every webhook, so this came from somebody else, or a proxy dropped the header X-Hub-Signature-256. Nothing was acted upon.</source>
        <translation>A Meta assina cada webhook, então este veio de outro remetente, ou um proxy removeu o cabeçalho X-Hub-Signature-256. Nada foi feito com ele.</translation>
    </message>
    <message>
        <source>Refused: the signature cannot be read.</source>
        <translation>Recusado: a assinatura não pode ser lida.</translation>
    </message>
    <message>
        <source>The header X-Hub-Signature-256 is not “sha256=” and 64 hexadecimal digits. A proxy may have changed it. Nothing was acted upon.</source>
        <translation>O cabeçalho X-Hub-Signature-256 não é “sha256=” e 64 dígitos hexadecimais. Um proxy pode tê-lo mudado. Nada foi feito com ele.</translation>
    </message>
    <message>
        <source>Refused: the verify token does not fit.</source>
        <translation>Recusado: o token de verificação não confere.</translation>
    </message>
    <message>
        <source>Somebody checked this address with another token. Type the profile&apos;s verify token in the App Dashboard, or in the override, and save it there again.</source>
        <translation>Alguém verificou este endereço com outro token. Digite o token de verificação do perfil no Painel de Apps, ou no endereço próprio, e salve-o lá de novo.</translation>
    </message>
    <message>
        <source>Refused: another path.</source>
        <translation>Recusado: outro caminho.</translation>
    </message>
    <message>
        <source>Only the receiver&apos;s own path is answered. Compare the callback URL and the proxy with the path in the profile.</source>
        <translation>Só o caminho do próprio receptor é respondido. Compare a URL de callback e o proxy com o caminho no perfil.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Recusado.</translation>
    </message>
    <message>
        <source>It was no webhook: %1. Nothing was acted upon.</source>
        <translation>Não era um webhook: %1. Nada foi feito com ele.</translation>
    </message>
    <message>
        <source>Not replayed since Gangway started. A replay tells the stored event to Gangway once more; nothing is sent to Meta or anybody else.</source>
        <translation>Não repetido desde que o Gangway iniciou. Uma repetição conta ao Gangway o evento gravado mais uma vez; nada é enviado à Meta nem a ninguém.</translation>
    </message>
    <message>
        <source>1 event told again</source>
        <translation>1 evento contado de novo</translation>
    </message>
    <message>
        <source>%1 events told again</source>
        <translation>%1 eventos contados de novo</translation>
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
        <translation>Este app</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>no customer has these ids</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>From the event&apos;s own time, which Meta gives in whole seconds, to its arrival here.</source>
        <translation>Da hora do evento, que a Meta dá em segundos inteiros, até a chegada aqui.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>a row as one sentence: time, field, customer, what it says, signature</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
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
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
</context>
<context>
    <name>gangway::app::WebhooksPage</name>
    <message>
        <source>The stored webhooks cannot be read.</source>
        <translation>Os webhooks gravados não podem ser lidos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Export selection (%1)</source>
        <translation>Exportar seleção (%1)</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exportar seleção</translation>
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
        <translation>Qualquer assinatura</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>webhooks that wait to be shown</comment>
        <translation>%1 novos</translation>
    </message>
    <message>
        <source>Show what is new: %1</source>
        <translation>Mostrar o que é novo: %1</translation>
    </message>
    <message>
        <source>1 event in the last hour</source>
        <translation>1 evento na última hora</translation>
    </message>
    <message>
        <source>%1 events in the last hour</source>
        <translation>%1 eventos na última hora</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <comment>webhooks of the last hour</comment>
        <translation>%1 recusados</translation>
    </message>
    <message>
        <source>Show what was refused: %1 in the last hour</source>
        <translation>Mostrar o que foi recusado: %1 na última hora</translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden by the filter</source>
        <translation>%1 exibidos, %2 ocultos pelo filtro</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 exibidos</translation>
    </message>
    <message>
        <source>No webhook matches the filter</source>
        <translation>Nenhum webhook corresponde ao filtro</translation>
    </message>
    <message>
        <source>Gangway looked in fields, customers, words and ids. Webhooks looked at: %1.</source>
        <translation>O Gangway procurou em campos, clientes, palavras e IDs. Webhooks examinados: %1.</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Próxima tentativa em %1 s</translation>
    </message>
    <message>
        <source>Steps that wait for a webhook are paused, not failed.</source>
        <translation>As etapas que esperam um webhook estão em pausa, não falharam.</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada neste período</translation>
    </message>
    <message>
        <source>Older webhooks are kept. Choose a longer time.</source>
        <translation>Há webhooks mais antigos. Escolha um período maior.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Ainda sem eventos</translation>
    </message>
    <message>
        <source>Meta sends the first one when a customer finishes the signup.</source>
        <translation>A Meta envia o primeiro quando um cliente conclui o cadastro.</translation>
    </message>
    <message>
        <source>No webhook chosen</source>
        <translation>Nenhum webhook escolhido</translation>
    </message>
    <message>
        <source>Choose a row to see what Meta sent.</source>
        <translation>Escolha uma linha para ver o que a Meta enviou.</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>the display of webhooks</comment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>webhooks are shown as they come</comment>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>the webhook receiver</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Sem receber</translation>
    </message>
    <message>
        <source>Receives at %1</source>
        <translation>Recebe em %1</translation>
    </message>
    <message>
        <source>Kept for ever on this computer</source>
        <translation>Guardados para sempre neste computador</translation>
    </message>
    <message>
        <source>Kept for 1 day on this computer</source>
        <translation>Guardados por 1 dia neste computador</translation>
    </message>
    <message>
        <source>Kept for %1 days on this computer</source>
        <translation>Guardados por %1 dias neste computador</translation>
    </message>
    <message>
        <source>Not kept any more</source>
        <translation>Não está mais guardado</translation>
    </message>
    <message>
        <source>This webhook is older than the time for which they are kept.</source>
        <translation>Este webhook é mais antigo que o tempo de guarda.</translation>
    </message>
    <message>
        <source>No case has its ids, so perhaps nothing changes.</source>
        <translation>Nenhum caso tem os IDs dele, então talvez nada mude.</translation>
    </message>
    <message>
        <source>It is about the case %1, %2.</source>
        <comment>customer and case number</comment>
        <translation>É sobre o caso %1, %2.</translation>
    </message>
    <message>
        <source>Unnamed customer</source>
        <translation>Cliente sem nome</translation>
    </message>
    <message>
        <source>Replay this webhook in Gangway?</source>
        <translation>Repetir este webhook no Gangway?</translation>
    </message>
    <message>
        <source>Gangway reads the stored body once more and takes it in as on the day it came; what it knows already stays as it is. Nothing is sent to Meta, to the customer or to anybody else.</source>
        <translation>O Gangway lê de novo o corpo gravado e o processa como no dia em que chegou; o que ele já sabe fica como está. Nada é enviado à Meta, ao cliente nem a ninguém.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replayed: 1 event told again</source>
        <translation>Repetido: 1 evento contado de novo</translation>
    </message>
    <message>
        <source>Replayed: %1 events told again</source>
        <translation>Repetido: %1 eventos contados de novo</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Não está mais guardado.</translation>
    </message>
    <message>
        <source>The body cannot be read.</source>
        <translation>O corpo não pode ser lido.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nada foi exportado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose at most %1 webhooks.</source>
        <translation>Escolha no máximo %1 webhooks.</translation>
    </message>
    <message>
        <source>What was chosen is not kept any more.</source>
        <translation>O que foi escolhido não está mais guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>Body copied</source>
        <translation>Corpo copiado</translation>
    </message>
    <message>
        <source>%1 bodies copied</source>
        <translation>%1 corpos copiados</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>How Meta reaches this computer</source>
        <translation>Como a Meta chega a este computador</translation>
    </message>
    <message>
        <source>Stops the display, not the receiving. Space does the same.</source>
        <translation>Para a exibição, não o recebimento. A tecla Espaço faz o mesmo.</translation>
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
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>All that is kept</source>
        <translation>Tudo o que está guardado</translation>
    </message>
    <message>
        <source>Show the time since</source>
        <translation>Mostrar o período desde</translation>
    </message>
    <message>
        <source>Filter by signature</source>
        <translation>Filtrar por assinatura</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
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
        <translation>e mais um</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 new customers this week</source>
        <extracomment>how many of Meta&apos;s limit are used, e.g. &quot;8 of 10 new customers this week&quot;</extracomment>
        <translation>%1 de %2 novos clientes esta semana</translation>
    </message>
    <message>
        <source>Next free %1</source>
        <translation>Próxima vaga em %1</translation>
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
        <translation>Os %1 novos clientes dos últimos sete dias já foram usados.</translation>
    </message>
    <message>
        <source>Meta will refuse the signup of a new customer until %1. One that was connected before is not new and can go on. %2</source>
        <translation>A Meta recusará o cadastro de um novo cliente até %1. Quem já foi conectado antes não é novo e pode continuar. %2</translation>
    </message>
    <message>
        <source>One more new customer this week.</source>
        <translation>Mais um novo cliente esta semana.</translation>
    </message>
    <message numerus="yes">
        <source>%n more new customers this week.</source>
        <translation>
            <numerusform>Mais %n novo cliente esta semana.</numerusform>
            <numerusform>Mais %n novos clientes esta semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta allows this app %1 in seven days. The next one is free again %2. %3</source>
        <translation>A Meta permite a este app %1 em sete dias. A próxima vaga se abre em %2. %3</translation>
    </message>
</context>
<context>
    <name>gangway::app::Words</name>
    <message>
        <source>Direct</source>
        <translation>Direto</translation>
    </message>
    <message>
        <source>Existing number</source>
        <translation>Número existente</translation>
    </message>
    <message>
        <source>Coexistence</source>
        <translation>Coexistência</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Ainda sem número</translation>
    </message>
    <message>
        <source>Access only</source>
        <translation>Só acesso</translation>
    </message>
    <message>
        <source>Path not chosen</source>
        <translation>Caminho não escolhido</translation>
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
