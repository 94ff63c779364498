// Sandbox stand-in for the loader of the Facebook JavaScript SDK. Written for Gangway; shares no code with Meta's.
// As the real loader does: does nothing when window.FB is there, buffers calls, and brings the bundle in as a
// cross-origin script.
(function () {
  'use strict';
  if (window.FB) {
    return;
  }
  var origins = "@ORIGINS@";
  var buffered = [];
  function later(name) {
    return function () {
      buffered.push([name, Array.prototype.slice.call(arguments)]);
    };
  }
  window.FB = {
    __buffer: { calls: buffered, origins: origins },
    init: later('init'),
    login: later('login'),
    logout: later('logout'),
    getLoginStatus: later('getLoginStatus')
  };
  var script = document.createElement('script');
  script.src = origins.sdk + '/' + origins.locale + '/bundle/sdk.js/';
  script.async = true;
  script.crossOrigin = 'anonymous';
  var first = document.getElementsByTagName('script')[0];
  if (first && first.parentNode) {
    first.parentNode.insertBefore(script, first);
  } else {
    (document.head || document.documentElement).appendChild(script);
  }
}());
