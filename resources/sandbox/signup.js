(function () {
  'use strict';
  var launch = JSON.parse(document.getElementById('es-session').textContent);
  var body = document.getElementById('es-body');
  var next = document.getElementById('es-next');
  var cancel = document.getElementById('es-cancel');
  var report = document.getElementById('es-report-error');
  var problem = document.getElementById('es-problem');
  var current = null;      // what the server said about this screen
  var told = false;        // an event that ends the flow has been posted
  var leaving = false;     // on the way to the redirect page
  var busy = false;

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === 'text') { made.textContent = attributes[key]; }
      else if (attributes[key] === true) { made.setAttribute(key, ''); }
      else if (attributes[key] !== false && attributes[key] !== null) { made.setAttribute(key, attributes[key]); }
    });
    (children || []).forEach(function (child) { made.appendChild(child); });
    return made;
  }
  function field(id, label, value, type, hint) {
    var caption = element('label', { 'class': 'field', 'for': id }, [document.createTextNode(label)]);
    if (hint) { caption.appendChild(element('small', { text: hint })); }
    caption.appendChild(element('input', { id: id, type: type || 'text', value: value || '', 'aria-label': label }));
    return caption;
  }
  function choice(group, value, title, note, checked) {
    return element('label', { 'class': 'choice' }, [
      element('input', { type: 'radio', name: group, value: value, checked: checked, id: 'es-' + group + '-' + (value || 'new') }),
      element('span', {}, [element('b', { text: title }), element('span', { text: note })])
    ]);
  }
  function chosen(group) {
    var input = document.querySelector('input[name="' + group + '"]:checked');
    return input ? input.value : '';
  }
  function valueOf(id) {
    var input = document.getElementById(id);
    return input ? input.value : '';
  }
  // Fields of a new thing show only while "new" is chosen.
  function newFields(group, fields) {
    var box = element('div', { 'class': 'new' }, fields);
    function update() { box.hidden = chosen(group) !== ''; }
    body.addEventListener('change', update);
    box.update = update;
    return box;
  }
  function list(rows) {
    return element('ul', { 'class': 'list' }, rows.map(function (row) {
      return element('li', {}, [element('span', { text: row[0] }), element('b', { text: row[1] })]);
    }));
  }

  var screens = {
    LOGIN: {
      number: 1, button: 'es-continue-login', label: function () { return 'Continue as ' + launch.person; }, place: 'Log in',
      title: 'Continue to ' + launch.app,
      lead: 'The real page asks for the Facebook account of the person who runs the business. The sandbox has one person.',
      build: function () { return [list([['Account', launch.person], ['App', launch.app]])]; }
    },
    AUTHORIZATION: {
      number: 2, button: 'es-authorize', label: 'Get started', place: 'Authorization',
      title: 'Connect WhatsApp to ' + launch.app,
      lead: 'In the next steps you choose or create what ' + launch.app + ' may work with.',
      build: function () {
        return [list([['1', 'Your business portfolio'], ['2', 'Your WhatsApp Business account'], ['3', 'Your phone number']])];
      }
    },
    BUSINESS_ACCOUNT_SELECTION: {
      number: 3, button: 'es-portfolio-next', place: 'Business portfolio',
      title: 'Select a business portfolio', lead: 'A portfolio holds the accounts of one business.',
      build: function (shown) {
        var items = shown.portfolios.map(function (one) {
          return choice('portfolio', one.id, one.name, 'ID ' + one.id, one.id === shown.chosen);
        });
        items.push(choice('portfolio', '', 'Create a business portfolio', 'With the details below', !shown.chosen));
        items.push(newFields('portfolio', [
          field('es-business-name', 'Business name', shown.name),
          field('es-business-email', 'Business e-mail', shown.email, 'email'),
          element('div', { 'class': 'row' }, [
            field('es-business-website', 'Website or profile page', shown.website),
            field('es-business-country', 'Country', shown.country)
          ])
        ]));
        if (shown.address || shown.timezone) {
          items.push(list([['Address', shown.address || '-'], ['Time zone', shown.timezone || '-']]));
        }
        return items;
      },
      read: function () {
        return { portfolio: chosen('portfolio'), name: valueOf('es-business-name'), email: valueOf('es-business-email'),
          website: valueOf('es-business-website'), country: valueOf('es-business-country') };
      }
    },
    WABA_PHONE_PROFILE_PICKER: {
      number: 4, button: 'es-waba-next', place: 'WhatsApp Business account',
      title: 'Select a WhatsApp Business account', lead: 'The account is what ' + launch.app + ' gets access to.',
      build: function (shown) {
        var items = shown.wabas.map(function (one) {
          return choice('waba', one.id, one.name, 'ID ' + one.id, one.id === shown.chosen);
        });
        items.push(choice('waba', '', 'Create a WhatsApp Business account', 'With the names below', !shown.chosen));
        items.push(newFields('waba', [
          field('es-waba-name', 'Account name', shown.name),
          field('es-display-name', 'WhatsApp display name', shown.displayName, 'text', 'What customers see above the chat.'),
          list([['Category', shown.category], ['Description', shown.description || '-']])
        ]));
        return items;
      },
      read: function () {
        return { waba: chosen('waba'), name: valueOf('es-waba-name'), displayName: valueOf('es-display-name') };
      }
    },
    PHONE_NUMBER_SETUP: {
      number: 5, button: 'es-number-next', place: 'Phone number',
      title: 'Choose a phone number', lead: 'The number must be able to receive an SMS or a call and must not be in use in a WhatsApp app.',
      build: function (shown) {
        var items = shown.numbers.map(function (one) {
          return choice('number', one.id, one.display, one.name, one.id === shown.chosen);
        });
        items.push(choice('number', '', 'Use a new or existing WhatsApp number', 'Verified in the next step', !shown.chosen));
        items.push(newFields('number', [
          field('es-number-input', shown.inApp ? 'Number of the WhatsApp Business app, with country code' : 'Phone number with country code', shown.number, 'tel')
        ]));
        if (shown.mayWait) {
          items.push(choice('number', 'later', 'Add a phone number later', 'The account is created without one', shown.chosen === 'later'));
        }
        return items;
      },
      read: function () { return { number: chosen('number'), phone: valueOf('es-number-input') }; }
    },
    PHONE_NUMBER_VERIFICATION: {
      number: 6, button: 'es-code-next', place: 'Verification',
      title: 'Enter the verification code', lead: '',
      build: function (shown) {
        if (shown.inApp) {
          document.getElementById('es-title').textContent = 'Confirm in the WhatsApp Business app';
        }
        document.getElementById('es-lead').textContent = shown.inApp ?
          'The official Facebook account has sent a code to the app on ' + shown.to + '. Tap Connect there, then type the code.' :
          'A message with six digits was sent to ' + shown.to + '.';
        var use = element('button', { type: 'button', 'class': 'small', id: 'es-code-use', text: 'Type it for me' });
        use.addEventListener('click', function () { document.getElementById('es-code-input').value = shown.sms; });
        var items = [
          element('div', { 'class': 'sms', id: 'es-sms' }, [
            element('span', { text: (shown.inApp ? 'App on ' : 'SMS on ') + shown.to + ':' }),
            element('b', { id: 'es-code-hint', 'data-code': shown.sms.replace('-', ''), text: shown.sms }),
            element('span', { 'class': 'space' }), use
          ]),
          field('es-code-input', 'Six-digit code', '')
        ];
        if (shown.mayWait) {
          items.push(element('label', { 'class': 'choice' }, [
            element('input', { type: 'checkbox', id: 'es-verify-later', checked: shown.later }),
            element('span', {}, [element('b', { text: 'Verify later' }), element('span', { text: 'The number is added unverified' })])
          ]));
        }
        return items;
      },
      read: function () {
        var later = document.getElementById('es-verify-later');
        return { code: valueOf('es-code-input'), later: !!(later && later.checked) };
      }
    },
    PERMISSIONS: {
      number: 7, button: 'es-permissions-confirm', label: 'Confirm', place: 'Review',
      title: 'Review what ' + launch.app + ' can do', lead: launch.app + ' will be able to manage and message with these.',
      build: function (shown) {
        return [list([['Portfolio', shown.portfolio], ['WhatsApp account', shown.waba], ['Phone number', shown.number || 'None yet'],
          ['Permissions', shown.appOnly ? 'Use the account through the API only' : 'Manage the account, send and receive messages'],
          ['Marketing messages', shown.marketing ? 'Terms of service accepted' : 'No']])];
      }
    },
    SUCCESS: {
      number: 8, button: 'es-finish', label: 'Finish', place: 'Done',
      title: 'Your account is connected to ' + launch.app, lead: 'Finish returns to ' + launch.app + '. Closing the window now does the same.',
      build: function () { return [element('div', { 'class': 'done', 'aria-hidden': 'true', text: '\u2713' })]; }
    }
  };

  function post(message) {
    if (window.opener && launch.opener) {
      window.opener.postMessage(message, launch.opener);
    }
  }
  function tell(event) {
    told = true;
    post(JSON.stringify(event));
  }
  function cancelEvent() {
    return { data: { current_step: current.screen }, type: 'WA_EMBEDDED_SIGNUP', event: 'CANCEL', version: 3 };
  }
  function complain(text, fieldName, canReport) {
    problem.textContent = text;
    problem.hidden = false;
    report.className = canReport ? 'alert' : 'quiet';
    var ids = { name: ['es-business-name', 'es-waba-name'], email: ['es-business-email'], website: ['es-business-website'],
      country: ['es-business-country'], displayName: ['es-display-name'], phone: ['es-number-input'], code: ['es-code-input'] };
    (ids[fieldName] || []).forEach(function (id) {
      var input = document.getElementById(id);
      if (input) { input.focus(); }
    });
  }
  function send(action, data) {
    return fetch('/x/signup/act', {
      method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ session: launch.session, action: action, screen: current.screen, data: data || {} })
    }).then(function (response) { return response.json(); });
  }
  function close() {
    leaving = true;
    window.close();
  }

  function show(shown) {
    current = shown;
    var screen = screens[shown.screen];
    problem.hidden = true;
    report.className = 'quiet';
    document.getElementById('es-progress').style.width = (screen.number * 12.5) + '%';
    document.querySelector('.progress').setAttribute('aria-valuenow', screen.number);
    document.getElementById('es-place').textContent = 'Step ' + screen.number + ' of 8: ' + screen.place;
    document.getElementById('es-title').textContent = screen.title;
    document.getElementById('es-lead').textContent = screen.lead;
    body.textContent = '';
    screen.build(shown).forEach(function (item) { body.appendChild(item); });
    Array.prototype.forEach.call(body.querySelectorAll('.new'), function (box) { box.update(); });
    next.id = screen.button;
    next.textContent = typeof screen.label === 'function' ? screen.label() : screen.label || 'Next';
    next.disabled = false;
    var last = shown.screen === 'SUCCESS';
    cancel.hidden = last;
    report.hidden = last;
    document.body.setAttribute('data-screen', shown.screen);
    document.getElementById('es-title').focus();
    if (last && !told) {
      told = true;
      // "late" comes after the code, "never" not at all: what the field reports of real browsers.
      if (shown.tell === 'once' || shown.tell === 'twice') { tell(shown.event); }
      if (shown.tell === 'twice') { tell(shown.event); }
    }
  }

  document.getElementById('es-form').addEventListener('submit', function (event) {
    event.preventDefault();
    if (busy) { return; }
    busy = true;
    next.disabled = true;
    var last = current.screen === 'SUCCESS';
    var screen = screens[current.screen];
    send(last ? 'finish' : 'next', screen.read ? screen.read() : {}).then(function (answer) {
      busy = false;
      next.disabled = false;
      if (answer.leaves) {
        cancelled();
      } else if (answer.closes) {
        close();
      } else if (last) {
        finished(answer);
      } else if (answer.problem) {
        complain(answer.problem, answer.field, answer.report);
      } else {
        show(answer);
      }
    }, function () {
      busy = false;
      next.disabled = false;
      complain('The sandbox did not answer. Is the program still running?');
    });
  });
  function finished(answer) {
    leaving = true;
    var lateEvent = answer.tell === 'late' && current.event;
    var twice = answer.code === 'twice';
    // The SDK closes this window as soon as it has the code: what is to follow the code is posted in the same breath.
    if (current.message && (lateEvent || twice)) {
      post(current.message);
      if (twice) { post(current.message); }
      if (lateEvent) { tell(current.event); }
    } else if (answer.redirect && answer.code !== 'late') {
      location.href = answer.redirect;
      return;
    }
    window.setTimeout(function () {
      if (answer.redirect && answer.code === 'late') {
        location.href = answer.redirect;
      } else {
        close();
        document.getElementById('es-lead').textContent = 'You can close this window.';
      }
    }, 700);
  }
  // A window tells its opener; the full page goes back to where it came from, with the refusal.
  function cancelled() {
    tell(cancelEvent());
    if (window.opener || launch.opener) {
      close();
      return;
    }
    leaving = true;
    send('cancel').then(function (answer) {
      if (answer.redirect) {
        location.href = answer.redirect;
      } else {
        close();
        document.getElementById('es-lead').textContent = 'You can close this window.';
      }
    }, close);
  }
  cancel.addEventListener('click', cancelled);
  report.addEventListener('click', function () {
    send('report').then(function (answer) {
      if (answer.event) {
        tell(answer.event);
        close();
      } else {
        complain(answer.problem || 'The report could not be sent.');
      }
    }, function () {
      complain('The sandbox did not answer. Is the program still running?');
    });
  });
  // The window is closed by its own X. On the last screen that is a success, before it a cancel.
  window.addEventListener('pagehide', function () {
    if (leaving || !current) { return; }
    if (current.screen === 'SUCCESS') {
      navigator.sendBeacon('/x/signup/act', JSON.stringify({ session: launch.session, action: 'closed', screen: current.screen }));
      if (current.message && current.codeTold !== 'never') { post(current.message); }
    } else if (!told) {
      tell(cancelEvent());
    }
  });
  show(launch.first);
}());
