<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Options</name>
    <message>
        <source>Work with the built-in fake Meta; nothing leaves this computer.</source>
        <translation>Trabalhar com a Meta simulada embutida; nada sai deste computador.</translation>
    </message>
    <message>
        <source>With --sandbox: operate the program by itself from a new case to a live customer, and write screenshots and report.json into this folder.</source>
        <translation>Com --sandbox: operar o programa sozinho, de um caso novo até um cliente ativo, e gravar capturas de tela e report.json nesta pasta.</translation>
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
        <source>Open the failed step</source>
        <translation>Abrir a etapa que falhou</translation>
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
        <source>Exchange code</source>
        <translation>Trocar código</translation>
    </message>
    <message>
        <source>Check IDs</source>
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
        <source>Check credit line</source>
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
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
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
    <name>gangway::app::ChatDelegate</name>
    <message>
        <source>24-hour window opened at %1</source>
        <translation>Janela de 24 horas aberta às %1</translation>
    </message>
</context>
<context>
    <name>gangway::app::ChatView</name>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Customer&apos;s phone: %1, %2</source>
        <comment>body, time</comment>
        <translation>Telefone do cliente: %1, %2</translation>
    </message>
    <message>
        <source>You: %1, %2, %3</source>
        <comment>body, time, status</comment>
        <translation>Você: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>gangway::app::Composer</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Type a reply</source>
        <translation>Digite uma resposta</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Enviar resposta</translation>
    </message>
    <message>
        <source>Quick reply: %1</source>
        <translation>Resposta rápida: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters used of characters allowed</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 character over the limit. Shorten the text to send it.</source>
        <translation>1 caractere acima do limite. Encurte o texto para enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters over the limit. Shorten the text to send it.</source>
        <translation>
            <numerusform>%n caractere acima do limite. Encurte o texto para enviar.</numerusform>
            <numerusform>%n caracteres acima do limite. Encurte o texto para enviar.</numerusform>
        </translation>
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
            <numerusform>%n dia restante</numerusform>
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
</context>
<context>
    <name>gangway::app::DashboardChecklist</name>
    <message>
        <source>The sandbox has no App Dashboard. Nothing has to be set.</source>
        <translation>O sandbox não tem App Dashboard. Nada precisa ser definido.</translation>
    </message>
    <message>
        <source>App Dashboard</source>
        <translation>App Dashboard</translation>
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
        <translation>Facebook Login for Business, Settings, Client OAuth settings</translation>
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
        <source>Webhooks and configuration</source>
        <translation>Webhooks e configuração</translation>
    </message>
    <message>
        <source>WhatsApp, Configuration; Facebook Login for Business, Configurations</source>
        <translation>WhatsApp, Configuration; Facebook Login for Business, Configurations</translation>
    </message>
    <message>
        <source>The app is subscribed to account_update</source>
        <translation>O app está inscrito em account_update</translation>
    </message>
    <message>
        <source>Meta sends it when a customer finishes the signup.</source>
        <translation>A Meta o envia quando um cliente conclui o cadastro.</translation>
    </message>
    <message>
        <source>The app is subscribed to messages</source>
        <translation>O app está inscrito em messages</translation>
    </message>
    <message>
        <source>The test needs it.</source>
        <translation>O teste precisa disso.</translation>
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
        <source>The login configuration is for Embedded Signup</source>
        <translation>A configuração de login é para o Embedded Signup</translation>
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
        <translation>O diálogo respondeu com um erro</translation>
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
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
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
        <translation>Digite o ID do app que aparece no alto do App Dashboard.</translation>
    </message>
    <message>
        <source>Type the ID from Facebook Login for Business, Configurations.</source>
        <translation>Digite o ID de Facebook Login for Business, Configurations.</translation>
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
        <translation>Para um Solution Partner ou Tech Provider. Tenha à mão, do App Dashboard:</translation>
    </message>
    <message>
        <source>App ID and app secret</source>
        <translation>ID do app e chave secreta</translation>
    </message>
    <message>
        <source>Configuration ID of Facebook Login for Business</source>
        <translation>ID da configuração do Facebook Login for Business</translation>
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
</context>
<context>
    <name>gangway::app::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>a section of the program and how many things in it wait for a person</extracomment>
        <translation>
            <numerusform>%1, %n em espera</numerusform>
            <numerusform>%1, %n em espera</numerusform>
        </translation>
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
        <source>The number is missing. Type it on the Customer page</source>
        <translation>Falta o número. Digite-o na página Cliente</translation>
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
        <translation>do App Dashboard</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Chave secreta do app</translation>
    </message>
    <message>
        <source>Gangway is tried with v25.0</source>
        <translation>O Gangway foi testado com v25.0</translation>
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
        <source>v4 is chosen by the login configuration</source>
        <translation>v4 é escolhida pela configuração de login</translation>
    </message>
    <message>
        <source>Empty for the standard flow</source>
        <translation>Vazio para o fluxo padrão</translation>
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
        <translation>Vazio: o endereço definido no App Dashboard</translation>
    </message>
    <message>
        <source>Where your tunnel or proxy delivers to</source>
        <translation>Onde o seu túnel ou proxy entrega</translation>
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
        <source>App Dashboard</source>
        <translation>App Dashboard</translation>
    </message>
    <message>
        <source>Profile or App Dashboard</source>
        <translation>Perfil ou App Dashboard</translation>
    </message>
    <message>
        <source>Built in, read only</source>
        <translation>Embutido, só leitura</translation>
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
        <source>Shared. A shared line cannot be changed for this account.</source>
        <translation>Compartilhada. Uma linha compartilhada não pode ser alterada nesta conta.</translation>
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
</context>
<context>
    <name>gangway::app::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
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
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <source>The IDs are kept. Without the code there is no token: launch again, the customer only confirms.</source>
        <translation>Os IDs são mantidos. Sem o código não há token: abra de novo, o cliente só confirma.</translation>
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
        <source>Copy domain</source>
        <translation>Copiar domínio</translation>
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
        <source>The number may have a two-step verification PIN, and Gangway does not know it.</source>
        <translation>O número pode ter um PIN de confirmação em duas etapas que o Gangway não conhece.</translation>
    </message>
    <message>
        <source>The number was on the Cloud API before. Registering it needs its PIN.</source>
        <translation>O número já esteve na Cloud API. Para registrá-lo é preciso o PIN dele.</translation>
    </message>
    <message>
        <source>Ask the customer for the PIN and type it here. If nobody knows it, set a new PIN.</source>
        <translation>Peça o PIN ao cliente e digite-o aqui. Se ninguém souber, defina um novo PIN.</translation>
    </message>
    <message>
        <source>The account has more than one number.</source>
        <translation>A conta tem mais de um número.</translation>
    </message>
    <message>
        <source>The signup did not say which one this case is about.</source>
        <translation>O cadastro não disse de qual deles trata este caso.</translation>
    </message>
    <message>
        <source>Choose the customer&apos;s number.</source>
        <translation>Escolha o número do cliente.</translation>
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
        <source>Retry %1</source>
        <translation>Repetir %1</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 tentativa</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangway::app::StepWords</name>
    <message>
        <source>Business token stored in keychain</source>
        <translation>Token do cliente guardado no chaveiro</translation>
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
        <source>with its own address</source>
        <translation>com endereço próprio</translation>
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
        <translation>%1, alocação %2</translation>
    </message>
    <message>
        <source>The account is paid for by the shared line</source>
        <translation>A conta é paga pela linha compartilhada</translation>
    </message>
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
        <source>Registered, the PIN is in the keychain</source>
        <translation>Registrado, o PIN está no chaveiro</translation>
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
        <source>Read back from Meta</source>
        <translation>Lido de volta da Meta</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>A Meta diz: %1</translation>
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
        <source>Shares your credit line in %1</source>
        <translation>Compartilha a sua linha de crédito em %1</translation>
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
        <source>Needs the number&apos;s PIN</source>
        <translation>Precisa do PIN do número</translation>
    </message>
    <message>
        <source>Needs a choice</source>
        <translation>Precisa de uma escolha</translation>
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
        <source>The 24-hour window is closed. It opens again when the person writes.</source>
        <translation>A janela de 24 horas está fechada. Ela abre de novo quando a pessoa escreve.</translation>
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
        <translation>2. No App Dashboard o app está inscrito em messages.</translation>
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
</context>
<context>
    <name>gangway::app::TimelineWords</name>
    <message>
        <source>Code exchanged, token stored</source>
        <translation>Código trocado, token guardado</translation>
    </message>
    <message>
        <source>IDs checked against the token</source>
        <translation>IDs conferidos com o token</translation>
    </message>
    <message>
        <source>Webhooks subscribed</source>
        <translation>Webhooks inscritos</translation>
    </message>
    <message>
        <source>System user added</source>
        <translation>Usuário do sistema adicionado</translation>
    </message>
    <message>
        <source>Credit line shared</source>
        <translation>Linha de crédito compartilhada</translation>
    </message>
    <message>
        <source>Credit line shared in %1</source>
        <translation>Linha de crédito compartilhada em %1</translation>
    </message>
    <message>
        <source>Credit line checked</source>
        <translation>Linha de crédito conferida</translation>
    </message>
    <message>
        <source>Number registered</source>
        <translation>Número registrado</translation>
    </message>
    <message>
        <source>Setup confirmed</source>
        <translation>Configuração confirmada</translation>
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
</context>
<context>
    <name>gangway::app::Toast</name>
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
        <source>Load the sign-up page again</source>
        <translation>Carregar de novo a página de cadastro</translation>
    </message>
    <message>
        <source>Close Meta&apos;s window</source>
        <translation>Fechar a janela da Meta</translation>
    </message>
    <message>
        <source>The profile&apos;s sign-up page must be an https address. Nothing was sent to Meta.</source>
        <translation>A página de cadastro do perfil deve ser um endereço https. Nada foi enviado à Meta.</translation>
    </message>
    <message>
        <source>The sign-up page did not load.</source>
        <translation>A página de cadastro não carregou.</translation>
    </message>
    <message>
        <source>Facebook&apos;s script did not load, so the sign-up cannot begin. Check the connection to connect.facebook.net. Nothing was sent to Meta.</source>
        <translation>O script do Facebook não carregou, então o cadastro não pode começar. Verifique a conexão com connect.facebook.net. Nada foi enviado à Meta.</translation>
    </message>
    <message>
        <source>Meta&apos;s page says: %1</source>
        <comment>%1 is the text of a message box of the page</comment>
        <translation>A página da Meta diz: %1</translation>
    </message>
    <message>
        <source>Meta&apos;s sign-up window</source>
        <translation>Janela de cadastro da Meta</translation>
    </message>
    <message>
        <source>Sign-up page</source>
        <translation>Página de cadastro</translation>
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
