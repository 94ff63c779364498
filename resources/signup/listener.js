// Runs in the program's isolated world at document creation, before any script of the page. Forwards what
// other windows and the page itself post here; decides nothing. Whose words count is decided outside the page.
(function () {
  'use strict';
  var plan = @GANGWAY_LISTENER@;
  // Error pages of the browser run injected scripts too, and so would a page this view was led away to.
  if (window.location.origin !== plan.origin || window.top !== window) return;

  var waiting = [];
  var bridge = null;

  function textOf(data) {
    if (typeof data === 'string') return data;
    try {
      var text = JSON.stringify(data);
      return typeof text === 'string' ? text : '';
    } catch (error) {
      return '';
    }
  }

  window.addEventListener('message', function (event) {
    // A page can make up an event with any origin it likes; only the browser's own are trusted.
    if (!event.isTrusted) return;
    var text = textOf(event.data);
    if (!text || text.length > plan.maxChars) return;
    if (bridge) bridge.message(event.origin, text);
    else if (waiting.length < plan.maxWaiting) waiting.push([event.origin, text]);
  }, true);

  new QWebChannel(qt.webChannelTransport, function (channel) {
    bridge = channel.objects.gangway;
    waiting.forEach(function (entry) { bridge.message(entry[0], entry[1]); });
    waiting = [];
  });
})();
