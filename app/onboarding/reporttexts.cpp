#include "app/onboarding/reporttexts.h"

#include <array>

namespace gangway::app {

namespace {

struct Row
{
    ReportWord word;
    const char16_t *en;
    const char16_t *pt;
    const char16_t *es;
};

using W = ReportWord;

constexpr std::array rows = {
    Row{W::Title, u"Activation report", u"Relatório de ativação", u"Informe de activación"},
    Row{W::Case, u"case %1", u"caso %1", u"caso %1"},
    Row{W::Account, u"Account", u"Conta", u"Cuenta"},
    Row{W::Number, u"Number", u"Número", u"Número"},
    Row{W::WabaId, u"WhatsApp account", u"Conta do WhatsApp", u"Cuenta de WhatsApp"},
    Row{W::NumberId, u"Number ID", u"ID do número", u"ID del número"},
    Row{W::Portfolio, u"Business portfolio", u"Portfólio empresarial", u"Portafolio comercial"},
    Row{W::Activation, u"Activation", u"Ativação", u"Activación"},
    Row{W::Signup, u"Signup", u"Cadastro", u"Registro"},
    Row{W::Webhooks, u"Webhooks", u"Webhooks", u"Webhooks"},
    Row{W::Registration, u"Number registration", u"Registro do número", u"Registro del número"},
    Row{W::CreditLine, u"Credit line", u"Linha de crédito", u"Línea de crédito"},
    Row{W::Test, u"Test message", u"Mensagem de teste", u"Mensaje de prueba"},
    Row{W::Missing, u"What is missing", u"O que falta", u"Qué falta"},
    Row{W::Payment, u"Payment method", u"Forma de pagamento", u"Método de pago"},
    Row{W::Verification, u"Verification", u"Verificação", u"Verificación"},
    Row{W::Limit, u"Limit", u"Limite", u"Límite"},
    Row{W::PhoneHead, u"What changes on the phone", u"O que muda no celular", u"Qué cambia en el teléfono"},
    Row{W::PathDirect, u"direct integration", u"integração direta", u"integración directa"},
    Row{W::PathExisting, u"existing number", u"número existente", u"número existente"},
    Row{W::PathCoexistence, u"app and system together", u"aplicativo e sistema juntos", u"aplicación y sistema juntos"},
    Row{W::PathNoNumber, u"no number yet", u"ainda sem número", u"todavía sin número"},
    Row{W::PathGrantOnly, u"access only", u"somente acesso", u"solo acceso"},
    Row{W::PathUnknown, u"path not chosen", u"caminho não escolhido", u"camino sin elegir"},
    Row{W::DoneOn, u"Done on %1", u"Concluído em %1", u"Completado el %1"},
    Row{W::Done, u"Done", u"Concluído", u"Completado"},
    Row{W::NotDone, u"Not done yet", u"Ainda não concluído", u"Todavía no completado"},
    Row{W::Subscribed, u"Subscribed", u"Inscritos", u"Suscritos"},
    Row{W::RegisteredBefore, u"Was registered already", u"Já estava registrado", u"Ya estaba registrado"},
    Row{W::Shared, u"Shared, in %1", u"Compartilhada, em %1", u"Compartida, en %1"},
    Row{W::TestPassedRead, u"Received, answered, delivered and read", u"Recebida, respondida, entregue e lida",
        u"Recibido, respondido, entregado y leído"},
    Row{W::TestPassed, u"Received, answered and delivered", u"Recebida, respondida e entregue",
        u"Recibido, respondido y entregado"},
    Row{W::TestSkipped, u"Not tested: %1", u"Não testada: %1", u"No probado: %1"},
    Row{W::TestNotDone, u"Not tested yet", u"Ainda não testada", u"Todavía no probado"},
    Row{W::PaymentCovered, u"Covered by the partner's credit line.", u"Coberta pela linha de crédito do parceiro.",
        u"Cubierto por la línea de crédito del socio."},
    Row{W::PaymentPresent, u"Present.", u"Cadastrada.", u"Registrado."},
    Row{W::PaymentMissing, u"Add it in WhatsApp Manager, in Overview.",
        u"Adicionar no Gerenciador do WhatsApp, em Visão geral.",
        u"Añadirlo en el Administrador de WhatsApp, en Resumen."},
    Row{W::PaymentUnknown, u"Check it in WhatsApp Manager, in Overview.",
        u"Conferir no Gerenciador do WhatsApp, em Visão geral.",
        u"Comprobarlo en el Administrador de WhatsApp, en Resumen."},
    Row{W::VerificationDone, u"Done.", u"Concluída.", u"Completada."},
    Row{W::VerificationPending, u"In review at Meta.", u"Em análise na Meta.", u"En revisión en Meta."},
    Row{W::VerificationOpen, u"Not done. It is not needed to start.", u"Não feita. Não é necessária para começar.",
        u"No realizada. No es necesaria para empezar."},
    Row{W::VerificationUnknown, u"Check it in Meta Business Suite, in Security Center.",
        u"Conferir no Meta Business Suite, em Central de segurança.",
        u"Comprobarla en Meta Business Suite, en Centro de seguridad."},
    Row{W::LimitIn24h, u"%1 conversations started by the business in 24 hours.",
        u"%1 conversas iniciadas pela empresa em 24 horas.", u"%1 conversaciones iniciadas por la empresa en 24 horas."},
    Row{W::LimitUnlimited, u"No limit on conversations started by the business.",
        u"Sem limite de conversas iniciadas pela empresa.", u"Sin límite de conversaciones iniciadas por la empresa."},
    Row{W::LimitUnknown, u"Shown in WhatsApp Manager. Without business verification it is in general 250 in 24 hours.",
        u"Visível no Gerenciador do WhatsApp. Sem verificação da empresa, em geral 250 em 24 horas.",
        u"Visible en el Administrador de WhatsApp. Sin verificación de la empresa, en general 250 en 24 horas."},
    Row{W::NothingMissing, u"Nothing.", u"Nada.", u"Nada."},
    Row{W::PhoneDirect,
        u"The number works only in the system. WhatsApp and WhatsApp Business on the phone do not work for it any more.",
        u"O número funciona só no sistema. O WhatsApp e o WhatsApp Business no celular não funcionam mais com ele.",
        u"El número funciona solo en el sistema. WhatsApp y WhatsApp Business en el teléfono ya no funcionan con él."},
    Row{W::PhoneExisting, u"Nothing changes on the phone: the number was on the Cloud API already.",
        u"Nada muda no celular: o número já estava na Cloud API.",
        u"Nada cambia en el teléfono: el número ya estaba en la Cloud API."},
    Row{W::PhoneCoexistence,
        u"The WhatsApp Business app goes on working beside the system. Some features, such as editing and deleting "
        u"messages, stop.",
        u"O aplicativo WhatsApp Business continua funcionando junto com o sistema. Alguns recursos, como editar e apagar "
        u"mensagens, deixam de funcionar.",
        u"La aplicación WhatsApp Business sigue funcionando junto con el sistema. Algunas funciones, como editar y eliminar "
        u"mensajes, dejan de funcionar."},
    Row{W::PhoneNoNumber, u"Nothing yet. The number is added later.", u"Nada por enquanto. O número será adicionado depois.",
        u"Nada por ahora. El número se añade más tarde."},
    Row{W::DisplayName, u"Display name", u"Nome de exibição", u"Nombre visible"},
    Row{W::NameAccepted, u"%1, accepted by Meta", u"%1, aceito pela Meta", u"%1, aceptado por Meta"},
    Row{W::NameInReview, u"%1, in review at Meta", u"%1, em análise na Meta", u"%1, en revisión en Meta"},
    Row{W::NameDeclined, u"Declined by Meta. Another name is needed.", u"Recusado pela Meta. É preciso outro nome.",
        u"Rechazado por Meta. Hace falta otro nombre."},
    Row{W::Sending, u"Sending", u"Envio", u"Envío"},
    Row{W::SendingAvailable, u"Available", u"Disponível", u"Disponible"},
    Row{W::SendingLimited, u"Limited by Meta", u"Limitado pela Meta", u"Limitado por Meta"},
    Row{W::SendingBlocked, u"Blocked by Meta", u"Bloqueado pela Meta", u"Bloqueado por Meta"},
    Row{W::Sync, u"Contacts and chats", u"Contatos e conversas", u"Contactos y chats"},
    Row{W::SyncReceived, u"%1 contacts and %2 messages brought over", u"%1 contatos e %2 mensagens transferidos",
        u"%1 contactos y %2 mensajes transferidos"},
    Row{W::SyncDeclined, u"%1 contacts brought over, the chats were not shared",
        u"%1 contatos transferidos, as conversas não foram compartilhadas", u"%1 contactos transferidos, los chats no se compartieron"},
    Row{W::SyncUnderWay, u"Under way, %1 %", u"Em andamento, %1 %", u"En curso, %1 %"},
    Row{W::Marketing, u"Marketing messages", u"Mensagens de marketing", u"Mensajes de marketing"},
    Row{W::MarketingActive, u"Active", u"Ativas", u"Activos"},
    Row{W::MarketingInvited, u"Meta wrote to your admins: accept the terms in the e-mail.",
        u"A Meta escreveu aos seus administradores: aceite os termos no e-mail.",
        u"Meta escribió a sus administradores: acepte las condiciones en el correo."},
    Row{W::MarketingIneligible, u"Not possible for this account", u"Não disponível para esta conta", u"No disponible para esta cuenta"},
    Row{W::Offboarded, u"Connection", u"Conexão", u"Conexión"},
    Row{W::OffboardedSince, u"The number is disconnected from the system.", u"O número está desconectado do sistema.",
        u"El número está desconectado del sistema."},
    Row{W::NoSecrets, u"This report contains no token, PIN or password.", u"Este relatório não contém token, PIN nem senha.",
        u"Este informe no contiene token, PIN ni contraseña."},
    Row{W::PaymentSteps,
        u"To add a payment method:\n1. Open WhatsApp Manager (business.facebook.com/wa/manage).\n2. Choose Overview.\n"
        u"3. Choose Add payment method and follow the page.",
        u"Para adicionar uma forma de pagamento:\n1. Abra o Gerenciador do WhatsApp (business.facebook.com/wa/manage).\n"
        u"2. Escolha Visão geral.\n3. Escolha Adicionar forma de pagamento e siga a página.",
        u"Para añadir un método de pago:\n1. Abra el Administrador de WhatsApp (business.facebook.com/wa/manage).\n"
        u"2. Elija Resumen.\n3. Elija Añadir método de pago y siga la página."},
    Row{W::NotYet, u"none yet", u"ainda não há", u"todavía no hay"},
};

static_assert(rows.size() == std::size_t(ReportWord::Count), "every word of the report in every language");

} // namespace

QString reportWord(ReportWord word, const QString &language)
{
    for (const Row &row : rows) {
        if (row.word != word)
            continue;
        if (language == QLatin1String("pt_BR"))
            return QString::fromUtf16(row.pt);
        if (language == QLatin1String("es"))
            return QString::fromUtf16(row.es);
        return QString::fromUtf16(row.en);
    }
    return {};
}

} // namespace gangway::app
