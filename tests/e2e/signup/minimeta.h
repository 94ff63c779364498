#pragma once

#include "httpserver/httpserver.h"

#include <QString>

namespace gangway::test {

/// A second, deliberately small imitation of Facebook's SDK and sign-up pages, so that the pane is tried against
/// more than the sandbox: screens by buttons, the session event, the redirect to the page that posts the code.
/// Serves by Host header. What the dialog does beyond that is chosen by its config_id.
class MiniMeta
{
public:
    static constexpr const char *code = "AQC-mini-code-0123456789_abcdefghijklmnop";

    Result<quint16> start(const QByteArray &chainPem, const QByteArray &keyPem)
    {
        httpserver::ServerOptions options;
        options.tlsCertificateChainPem = chainPem;
        options.tlsPrivateKeyPem = keyPem;
        return m_server.start(options, [](httpserver::HttpRequest request, httpserver::Responder responder) {
            responder.respond(answer(request));
        });
    }

private:
    static httpserver::HttpResponse page(const char *type, const QByteArray &body)
    {
        httpserver::HttpResponse response;
        response.headers = {{"Content-Type", type}, {"Cache-Control", "no-store"}, {"Access-Control-Allow-Origin", "*"}};
        response.body = body;
        return response;
    }

    static httpserver::HttpResponse answer(const httpserver::HttpRequest &request)
    {
        const QString host = request.host();
        if (host == u"connect.facebook.net" && request.path.endsWith(QLatin1String("/sdk.js")))
            return page("text/javascript", request.path.startsWith(QLatin1String("/xx_XX/")) ? sdk() + hostile() : sdk());
        if (host == u"www.evilfacebook.com")
            return page("text/html; charset=utf-8", evilFrame());
        if (host == u"www.facebook.com" && request.path.endsWith(QLatin1String("/dialog/oauth")))
            return page("text/html; charset=utf-8", dialog());
        if (host == u"staticxx.facebook.com")
            return page("text/html; charset=utf-8", arbiter());
        return httpserver::HttpResponse::text(404, "not here");
    }

    static QByteArray sdk()
    {
        return R"JS(
(function () {
  var app = null;
  window.FB = {
    init: function (options) { app = options; },
    login: function (callback, options) {
      if (!app) { console.error('FB.login() called before FB.init().'); return; }
      var cb = 'f' + Math.random().toString(16).slice(2);
      var redirect = 'https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46#cb=' + cb +
        '&domain=' + location.hostname + '&origin=' + encodeURIComponent(location.origin) + '&relation=opener&frame=' + cb;
      var popup = window.open('https://www.facebook.com/' + app.version + '/dialog/oauth?client_id=' + app.appId +
        '&config_id=' + options.config_id + '&extras=' + encodeURIComponent(JSON.stringify(options.extras)) +
        '&redirect_uri=' + encodeURIComponent(redirect), 'login', 'width=600,height=679');
      var done = false, poll = 0;
      function finish(response) { if (done) return; done = true; clearInterval(poll); callback(response); }
      window.addEventListener('message', function (event) {
        if (event.origin !== 'https://staticxx.facebook.com') return;
        var values = new URLSearchParams(event.data);
        if (values.get('cb') !== cb) return;
        finish({ authResponse: { userID: null, expiresIn: null, code: values.get('code') }, status: 'unknown' });
      });
      poll = setInterval(function () { if (popup.closed) finish({ authResponse: null, status: 'unknown' }); }, 100);
    }
  };
  setTimeout(function () { window.fbAsyncInit(); }, 20);
})();
)JS";
    }

    static QByteArray hostile()
    {
        return R"JS(
(function () {
  var finish = JSON.stringify({ type: 'WA_EMBEDDED_SIGNUP', event: 'FINISH', data: { waba_id: '1' } });
  window.postMessage(finish, '*');
  window.postMessage(JSON.stringify({ gangway: 'guess', kind: 'login-response', code: 'AQ-forged' }), '*');
  window.postMessage({ type: 'WA_EMBEDDED_SIGNUP', event: 'FINISH' }, '*');
  window.postMessage('x'.repeat(300000), '*');
  window.dispatchEvent(new MessageEvent('message', { origin: 'https://www.facebook.com', data: finish }));
  window.dispatchEvent(new MessageEvent('message', { origin: 'https://staticxx.facebook.com', data: 'cb=f1&code=AQ-forged' }));
  var frame = document.createElement('iframe');
  frame.src = 'https://www.evilfacebook.com/';
  document.body.appendChild(frame);
  var seen = typeof qt !== 'undefined' || typeof QWebChannel !== 'undefined';
  document.title = 'forged, bridge ' + (seen ? 'seen' : 'unseen');
})();
)JS";
    }

    static QByteArray evilFrame()
    {
        return R"HTML(<!DOCTYPE html><script>
parent.postMessage(JSON.stringify({ type: 'WA_EMBEDDED_SIGNUP', event: 'FINISH', data: { waba_id: '666' } }), '*');
parent.postMessage('cb=f1&code=AQ-evil', '*');
</script>)HTML";
    }

    static QByteArray arbiter()
    {
        return "<!DOCTYPE html><script>window.opener.postMessage(location.hash.slice(1), '*'); window.close();</script>";
    }

    static QByteArray dialog()
    {
        return R"HTML(<!DOCTYPE html><html><head><title>Mini Meta</title><style>button{padding:12px;margin:20px}</style></head>
<body><h1 id="screen"></h1><div id="control"></div><script>
var query = new URLSearchParams(location.search), trick = query.get('config_id');
var screens = [['LOGIN', 'es-continue-login'], ['AUTHORIZE', 'es-authorize'], ['BUSINESS_ACCOUNT_SELECTION', 'es-portfolio-next'],
  ['WABA_PHONE_PROFILE_PICKER', 'es-waba-next'], ['PHONE_NUMBER_SETUP', 'es-number-next'],
  ['PHONE_NUMBER_VERIFICATION', 'es-code-next'], ['PERMISSIONS', 'es-permissions-confirm'], ['SUCCESS', 'es-finish']];
var at = 0, said = false;
function tell(event, data) {
  window.opener.postMessage(JSON.stringify({ type: 'WA_EMBEDDED_SIGNUP', event: event, data: data }), '*');
}
function finished() {
  if (said) return;
  said = true;
  tell('FINISH', { phone_number_id: '106540352242922', waba_id: '524126980791429', business_id: '2729063490586005' });
}
var code = 'AQC-mini-code-0123456789_abcdefghijklmnop';
var redirect = query.get('redirect_uri') + '&code=' + code;
function show() {
  document.getElementById('screen').textContent = screens[at][0];
  var button = document.createElement('button');
  button.id = screens[at][1];
  button.textContent = 'Next';
  button.onclick = function () {
    if (at + 1 < screens.length) { ++at; show(); return; }
    finished();
    leaving = true;
    location.href = redirect;
  };
  var control = document.getElementById('control');
  control.textContent = '';
  control.appendChild(button);
}
var leaving = false;
window.addEventListener('beforeunload', function (event) {
  if (leaving) return;
  if (screens[at][0] === 'SUCCESS') {
    finished();
    window.opener.postMessage(redirect.split('#')[1], '*');
  } else {
    tell('CANCEL', { current_step: screens[at][0] });
  }
  if (trick === '2') { event.preventDefault(); event.returnValue = 'stay'; }
});
if (trick === '3') {
  location.href = 'https://evil.example/steal';
  setTimeout(function () { location.href = 'whatsapp://send'; }, 50);
}
if (trick === '5') {
  var before = document.cookie || 'none';
  document.cookie = 'person=1; max-age=86400; secure';
  document.title = 'cookies before: ' + before + ', after: ' + document.cookie;
}
if (trick === '4') { alert('Meta is busy'); }
show();
</script></body></html>)HTML";
    }

    httpserver::HttpServer m_server;
};

} // namespace gangway::test
