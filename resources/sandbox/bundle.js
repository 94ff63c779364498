// Sandbox stand-in for the Facebook JavaScript SDK, as far as FB.login for Embedded Signup goes. Written for
// Gangway; shares no code with Meta's.
(function () {
  'use strict';
  var loader = window.FB && window.FB.__buffer;
  if (!loader) {
    return; // brought in by something else, or twice
  }
  var origins = "@ORIGINS@";
  var settings = null;
  var noAnswer = function () {
    return { authResponse: null, status: 'unknown' };
  };

  function randomId() {
    var numbers = new Uint32Array(2);
    window.crypto.getRandomValues(numbers);
    return 'f' + numbers[0].toString(16) + numbers[1].toString(16);
  }

  function isMeta(origin) {
    if (origin === origins.www || origin === origins.arbiter) {
      return true;
    }
    return /^https:\/\/([a-z0-9-]+\.)*facebook\.com$/.test(origin) && /^https:\/\/www\.facebook\.com$/.test(origins.www);
  }

  function dialogUrl(options, callbackId) {
    var frame = randomId();
    var redirect = origins.arbiter + '/x/connect/xd_arbiter/?version=46#cb=' + callbackId +
      '&domain=' + encodeURIComponent(location.hostname) +
      '&origin=' + encodeURIComponent(location.origin + '/' + frame) +
      '&relation=opener&frame=' + frame;
    var parameters = {
      app_id: settings.appId,
      cbt: String(Date.now()),
      client_id: settings.appId,
      display: 'popup',
      domain: location.hostname,
      fallback_redirect_uri: location.href,
      locale: origins.locale,
      logger_id: randomId(),
      origin: location.origin,
      redirect_uri: redirect,
      sdk: 'joey',
      version: settings.version
    };
    Object.keys(options).forEach(function (name) {
      var value = options[name];
      if (value !== undefined && value !== null) {
        parameters[name] = typeof value === 'object' ? JSON.stringify(value) : String(value);
      }
    });
    if (options.override_default_response_type !== true) {
      parameters.response_type = (options.response_type ? options.response_type + ',' : '') + 'token,signed_request,graph_domain';
    }
    return origins.www + '/' + settings.version + '/dialog/oauth?' + Object.keys(parameters).map(function (name) {
      return encodeURIComponent(name) + '=' + encodeURIComponent(parameters[name]);
    }).join('&');
  }

  function login(callback, options) {
    if (!settings) {
      console.warn('FB.login() called before FB.init().');
      return;
    }
    var callbackId = randomId();
    var left = window.screenX + Math.max(0, (window.outerWidth - 600) / 2);
    var top = window.screenY + Math.max(0, (window.outerHeight - 679) / 2.5);
    var popup = window.open(dialogUrl(options || {}, callbackId), callbackId,
      'width=600,height=679,left=' + Math.round(left) + ',top=' + Math.round(top) + ',toolbar=0,menubar=0,scrollbars=1,resizable=1');
    var done = false;

    function finish(answer) {
      if (done) {
        return;
      }
      done = true;
      clearInterval(poll);
      window.removeEventListener('message', heard);
      if (popup && !popup.closed) {
        popup.close();
      }
      if (typeof callback === 'function') {
        callback(answer);
      }
    }
    function connected(code) {
      finish({ authResponse: { userID: null, expiresIn: NaN, code: code }, status: 'connected' });
    }
    function heard(event) {
      if (!isMeta(event.origin) || typeof event.data !== 'string') {
        return;
      }
      var parameters = new URLSearchParams(event.data);
      if (parameters.get('cb') !== callbackId) {
        return;
      }
      var code = parameters.get('code');
      if (code) {
        connected(code);
      } else {
        finish(noAnswer());
      }
    }
    // The window went without a word. Closed on the last screen it still counts: Meta's side knows.
    function closed() {
      clearInterval(poll);
      window.setTimeout(function () {
        if (done) {
          return;
        }
        window.fetch(origins.www + '/x/signup/outcome?cb=' + callbackId).then(function (response) {
          return response.json();
        }).then(function (outcome) {
          if (outcome.code) {
            connected(outcome.code);
          } else {
            finish(noAnswer());
          }
        }, function () {
          finish(noAnswer());
        });
      }, 200);
    }
    window.addEventListener('message', heard);
    var poll = window.setInterval(function () {
      if (!popup || popup.closed) {
        closed();
      }
    }, 100);
  }

  var sdk = {
    init: function (options) {
      if (!options || typeof options.version !== 'string' || !/^v\d+\.\d+$/.test(options.version)) {
        console.warn('init not called with valid version');
        return;
      }
      if (settings) {
        console.warn('FB.init has already been called - this could indicate a problem');
      }
      settings = { appId: String(options.appId || ''), version: options.version };
    },
    login: login,
    logout: function (callback) {
      if (typeof callback === 'function') {
        window.setTimeout(function () { callback(noAnswer()); }, 0);
      }
    },
    getLoginStatus: function (callback) {
      if (!settings) {
        console.warn('FB.getLoginStatus() called before calling FB.init().');
        return;
      }
      if (typeof callback === 'function') {
        window.setTimeout(function () { callback(noAnswer()); }, 0);
      }
    },
    getAuthResponse: function () {
      return null;
    }
  };
  window.FB = sdk;
  if (typeof window.fbAsyncInit === 'function' && !window.fbAsyncInit.hasRun) {
    window.fbAsyncInit.hasRun = true;
    window.fbAsyncInit();
  }
  loader.calls.splice(0).forEach(function (call) {
    if (typeof sdk[call[0]] === 'function') {
      sdk[call[0]].apply(sdk, call[1]);
    }
  });
}());
