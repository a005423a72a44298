'use strict';

const $ = id => document.getElementById(id);
const ZONES = ['UTC', 'America/Los_Angeles', 'America/New_York', 'America/Sao_Paulo', 'Europe/London', 'Europe/Berlin',
  'Africa/Cairo', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland'];
/** What a window needs above, around and below the phone's screen, so that its keys are in sight, too. */
const AROUND = { height: 146, width: 24 };
const LEAST_HEIGHT = { upright: 380, wide: 160 };
/** What is on or off. */
const SWITCHES = ['browser', 'night', 'pauseUnused'];
/** What is chosen from a list, and sent as it is. */
const CHOICES = ['linkedin', 'notifications', 'language', 'firstDay', 'temperature', 'numerals', 'clockStyle'];

let state = { version: -1, phase: 'booting' };
let commands = 0; // executed so far; whoever drives the page waits for the next
let drawn = -1;
let lastToast = 0;
let lastNotifications = null;

/* commands */

async function command(name, body = {}) {
  try {
    const answer = await fetch('/' + name, { method: 'POST', body: JSON.stringify(body) });
    if (answer.ok) show(await answer.json());
    else flash(await answer.text());
  } catch { /* the poll notices that the simulator has gone */ }
  document.body.dataset.commands = ++commands;
}

/* the state, whenever it is another */

async function follow() {
  for (;;) {
    try {
      const answer = await fetch('/state?since=' + state.version);
      show(await answer.json());
      $('connection').hidden = true;
    } catch {
      $('connection').hidden = false;
      document.body.dataset.ready = 'no';
      await new Promise(wake => setTimeout(wake, 1000));
    }
  }
}

function show(next) {
  if (next.version < state.version && next.phase === state.phase) return;
  state = next;
  document.body.dataset.version = state.version;
  if (state.phase !== 'ready') return showBoot();
  $('boot').hidden = true;
  document.body.dataset.ready = 'yes';
  document.body.dataset.shows = state.shows;
  const before = document.activeElement;
  fit();
  draw();
  showOverlay();
  showToast();
  showControls();
  showTree();
  showRecord();
  if (!before.isConnected && document.activeElement === document.body) focusOnWhatIsNew();
}

/** What had the focus is gone: it goes to what took its place, so that a keyboard is never sent back to the top. */
function focusOnWhatIsNew() {
  const next = state.shows === 'app' ? $('tree').querySelector('button') ?? $('glass') : $('overlay').querySelector('button');
  next?.focus({ preventScroll: true });
}

function showBoot() {
  document.body.dataset.ready = 'no';
  $('boot').hidden = false;
  $('boot-what').textContent = state.boot;
  if (state.phase === 'failed') document.querySelector('.boot strong').textContent = 'The phone did not boot';
}

/* the screen */

function fit() {
  const { width, height } = state.picture;
  const wide = width > height;
  document.body.classList.toggle('wide', wide);
  const main = document.querySelector('main');
  const { paddingLeft, paddingRight } = getComputedStyle(main);
  const across = main.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - AROUND.width;
  const high = Math.max(wide ? LEAST_HEIGHT.wide : LEAST_HEIGHT.upright, Math.min(window.innerHeight - AROUND.height, 860));
  const w = Math.floor(Math.min(across, high * width / height));
  const phone = $('phone');
  phone.style.setProperty('--w', w + 'px');
  phone.style.setProperty('--h', Math.round(w * height / width) + 'px');
}

async function draw() {
  if (state.picture.version === drawn || state.shows !== 'app') return;
  const wanted = drawn = state.picture.version;
  const answer = await fetch('/screen.png?v=' + wanted);
  if (!answer.ok) { drawn = -1; return; }
  const picture = await createImageBitmap(await answer.blob());
  const canvas = $('screen');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  document.body.dataset.drawn = wanted;
}

function place(event) {
  const box = $('screen').getBoundingClientRect();
  return {
    x: (event.clientX - box.left) / box.width * state.picture.width,
    y: (event.clientY - box.top) / box.height * state.picture.height,
  };
}

/* A finger: what it does in between is sent one at a time, the latest place only. */
const finger = { id: null, busy: Promise.resolve(), next: null };

function send(name, body) {
  finger.busy = finger.busy.then(() => command(name, body));
}

$('screen').addEventListener('pointerdown', event => {
  if (state.shows !== 'app' || event.button !== 0) return;
  $('glass').focus({ preventScroll: true });
  $('screen').setPointerCapture(event.pointerId);
  finger.id = event.pointerId;
  send('down', place(event));
});
$('screen').addEventListener('pointermove', event => {
  if (finger.id !== event.pointerId) return;
  const waiting = finger.next !== null;
  finger.next = place(event);
  if (waiting) return;
  finger.busy = finger.busy.then(() => {
    const to = finger.next;
    finger.next = null;
    return command('move', to);
  });
});
for (const name of ['pointerup', 'pointercancel']) {
  $('screen').addEventListener(name, event => {
    if (finger.id !== event.pointerId) return;
    finger.id = null;
    send('up', place(event));
  });
}
$('glass').addEventListener('wheel', event => {
  if (state.shows !== 'app') return;
  event.preventDefault();
  send('wheel', { ...place(event), notches: -Math.sign(event.deltaY) * Math.min(3, Math.max(.5, Math.abs(event.deltaY) / 100)) });
}, { passive: false });

const KEYS = ['Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter'];
$('glass').addEventListener('keydown', event => {
  if (event.target !== $('glass') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') command('back');
  else if (KEYS.includes(event.key)) send('key', { key: event.key });
  else if (event.key.length === 1) send('text', { text: event.key });
  else return;
  event.preventDefault();
});
document.addEventListener('paste', event => {
  if (document.activeElement === $('glass') && state.typing) send('text', { text: event.clipboardData.getData('text') });
});

/* what covers the app */

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function button(text, action, className = '') {
  return element('button', { textContent: text, className, onclick: action });
}

const OVERLAYS = {
  outside: overlay => [
    element('h2', { textContent: 'Outside the app' }),
    element('p', { textContent: overlay.opensIn ? `${overlay.opensIn} would show:` : 'Another app would show:' }),
    element('p', { className: 'address', textContent: overlay.address || overlay.action }),
    element('p', { textContent: 'Tap Back to return.' }),
    button('Back', () => command('back'), 'strong'),
  ],
  share: overlay => [
    element('h2', { textContent: 'Share' }),
    element('p', { textContent: 'The share sheet offers this to other apps:' }),
    element('p', { className: 'address', textContent: overlay.shared }),
    button('Back', () => command('back'), 'strong'),
  ],
  document: overlay => [
    element('h2', { textContent: overlay.document.create ? 'Save a file' : 'Open a file' }),
    ...(overlay.document.create
      ? [button(`Save as ${overlay.document.create}`, () => command('overlay', { document: overlay.document.create }), 'strong')]
      : overlay.document.open.length
        ? overlay.document.open.map(name => button(name, () => command('overlay', { document: name })))
        : [element('p', { textContent: 'There is no file on this phone yet. You can put one there, under “Files on the phone”.' })]),
    button('Cancel', () => command('back')),
  ],
  permission: () => [
    element('div', { className: 'dialog' },
      element('h2', { textContent: `Allow ${state.app.label} to send you notifications?` }),
      button('Allow', () => command('overlay', { allow: true }), 'strong'),
      button('Don’t allow', () => command('overlay', { allow: false }))),
  ],
};

let overlayKey = '';
function showOverlay() {
  const box = $('overlay');
  const key = JSON.stringify([state.shows, state.overlay, state.crash, state.app.alive]);
  box.hidden = state.shows === 'app';
  if (key === overlayKey) return;
  overlayKey = key;
  box.className = 'overlay';
  box.replaceChildren();
  if (state.shows === 'home') {
    box.classList.add('home');
    const icon = element('button', { onclick: () => command('launch') },
      element('img', { src: state.app.icon, alt: '' }), state.app.label);
    icon.setAttribute('aria-label', 'Open ' + state.app.label);
    box.append(icon, element('p', { textContent: state.app.alive ? 'In the background' : 'Not running' }));
  } else if (state.shows === 'crash') {
    box.classList.add('crash');
    const trace = element('pre', { textContent: state.crash, tabIndex: 0 });
    trace.setAttribute('role', 'region');
    trace.setAttribute('aria-label', 'What it was doing');
    box.append(element('h2', { textContent: `${state.app.label} has stopped` }), trace,
      element('div', { className: 'row' },
        button('Start it again', () => command('launch'), 'strong'), button('Close', () => command('back'))));
  } else if (state.shows === 'overlay') {
    if (state.overlay.kind === 'permission') box.classList.add('ask');
    box.append(...(OVERLAYS[state.overlay.kind] || OVERLAYS.outside)(state.overlay));
  }
}

function showToast() {
  const latest = state.toasts[0];
  if (!latest || latest.n <= lastToast) return;
  lastToast = latest.n;
  flash(latest.text);
}

let toastTimer;
function flash(text) {
  $('toast').textContent = text;
  $('toast').hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { $('toast').hidden = true; }, 3500);
}

/* the phone's world */

const DATE = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const local = text => DATE.format(new Date(text + 'Z'));

function showControls() {
  const { settings, clock } = state;
  $('now').textContent = local(clock.local);
  $('now').dateTime = clock.local;
  $('zone-name').textContent = clock.zone;
  const zone = $('zone');
  if (zone.options.length === 0) zone.append(...ZONES.map(name => new Option(name.replaceAll('_', ' '), name)));
  if (![...zone.options].some(option => option.value === clock.zone)) zone.prepend(new Option(clock.zone, clock.zone));
  if (document.activeElement !== zone) zone.value = clock.zone;
  for (const id of SWITCHES) $(id).checked = settings[id];
  for (const id of CHOICES) if (document.activeElement !== $(id)) $(id).value = settings[id];
  if (document.activeElement !== $('fontScale')) $('fontScale').value = String(Math.round(settings.fontScale * 100) / 100);
  $('rotate').setAttribute('aria-pressed', settings.landscape);
  showChannels(settings.channels);
}

let channelKey = '';
function showChannels(channels) {
  const key = JSON.stringify(channels);
  if (key === channelKey) return;
  channelKey = key;
  $('channels').replaceChildren(...channels.map(channel => {
    const input = element('input', { type: 'checkbox', checked: channel.blocked, onchange: () => command('set', { channel: channel.id, blocked: input.checked }) });
    input.setAttribute('role', 'switch');
    return element('label', { className: 'switch' }, input, element('span', { textContent: `Channel “${channel.name}” blocked` }));
  }));
}

for (const id of SWITCHES) $(id).onchange = () => command('set', { [id]: $(id).checked });
for (const id of CHOICES) $(id).onchange = () => { command('set', { [id]: $(id).value }); $(id).blur(); };
$('fontScale').onchange = () => { command('set', { fontScale: Number($('fontScale').value) }); $('fontScale').blur(); };
$('zone').onchange = () => { command('zone', { zone: $('zone').value }); $('zone').blur(); };
$('rotate').onclick = () => command('set', { landscape: !state.settings.landscape });
for (const name of ['back', 'home', 'kill', 'crash', 'forceStop', 'reboot', 'reinstall', 'unused']) $(name).onclick = () => command(name);
$('off').onclick = () => command('reboot', { months: 1 });
$('file').onchange = () => {
  const [file] = $('file').files;
  if (!file) return;
  const reader = new FileReader();
  reader.onload = () => command('file', { name: file.name, base64: reader.result.split(',')[1] ?? '' });
  reader.readAsDataURL(file);
  $('file').value = ''; // the same file can be chosen again
};
for (const advance of document.querySelectorAll('[data-advance]')) {
  advance.onclick = async () => {
    advance.disabled = true;
    await command('advance', JSON.parse(advance.dataset.advance));
    advance.disabled = false;
    advance.focus();
  };
}

/* what a screen reader says */

let treeKey = '';
let treeOf = '';
function showTree() {
  const entries = state.shows === 'app' ? state.tree : [];
  const key = JSON.stringify(entries);
  if (key === treeKey) return;
  treeKey = key;
  const list = $('tree');
  const screen = state.app.activities.at(-1);
  const focused = screen === treeOf && list.contains(document.activeElement) ? document.activeElement.dataset.node : null;
  treeOf = screen;
  list.replaceChildren(...entries.map(entry => {
    const said = [entry.label || (entry.hint ?? 'without a name'), entry.state].filter(Boolean).join(', ');
    const facts = [entry.role, entry.checked === true ? 'ticked' : entry.checked === false ? 'not ticked' : '', entry.selected ? 'selected' : '',
      entry.disabled ? 'disabled' : '', entry.heading && entry.role !== 'heading' ? 'heading' : ''].filter(Boolean).join(', ');
    const press = element('button', { onclick: () => command('tap', { node: entry.id }) },
      element('span', { className: 'say', textContent: said }),
      element('span', { className: 'role', textContent: facts }));
    press.dataset.node = entry.id;
    press.dataset.label = entry.label;
    press.dataset.role = entry.role;
    if (entry.name) press.dataset.name = entry.name;
    return element('li', { className: [entry.heading ? 'heading' : entry.clickable ? '' : 'plain', entry.onScreen ? '' : 'off'].join(' ') }, press);
  }));
  if (focused !== null) list.querySelector(`[data-node="${focused}"]`)?.focus({ preventScroll: true });
}

/* what left the app */

const shown = new Map();
function fill(id, entries, make, nothing) {
  const key = JSON.stringify(entries);
  if (shown.get(id) === key) return;
  shown.set(id, key);
  $(id).replaceChildren(...(entries.length ? entries.map(make) : [element('li', { className: 'none', textContent: nothing })]));
}

const short = action => action.split('.').pop();
const tag = text => element('span', { textContent: text });

function showRecord() {
  fill('notification-list', state.notifications, entry => {
    const body = element('button', { className: 'body', onclick: () => command('notification', { key: entry.key }) },
      element('b', { textContent: entry.title }), element('span', { textContent: entry.text }),
      element('span', { className: 'meta', textContent: local(entry.at) }));
    const row = element('div', { className: 'row' },
      ...entry.actions.map((title, action) => button(title, () => command('notification', { key: entry.key, action }))),
      button('Dismiss', () => command('notification', { key: entry.key, dismiss: true }), 'quiet'));
    return element('li', { className: 'notification' }, element('img', { src: entry.icon || '', alt: '' }), body, row);
  }, 'None on the phone.');
  fill('alarm-list', state.alarms, entry => element('li', {},
    element('div', { className: 'address', textContent: local(entry.at) }),
    element('div', { className: 'tags' }, tag(entry.what), tag(entry.exact ? 'exact' : entry.windowMinutes > 0 ? `within ${entry.windowMinutes} minutes` : 'inexact'), tag(entry.type), entry.allowWhileIdle ? tag('also while idle') : null)),
  'None set.');
  fill('intent-list', state.intents, entry => element('li', {},
    element('div', { className: 'address', textContent: entry.address || entry.shared || short(entry.action) }),
    element('div', { className: 'meta', textContent: local(entry.at) }),
    element('div', { className: 'tags' }, tag(short(entry.action)), tag(entry.package || 'any app'), tag(entry.opensIn ? `opens in ${entry.opensIn}` : 'nothing opens it'))),
  'Nothing yet.');
  fill('document-list', state.documents, entry => {
    const link = element('a', { className: 'address', href: '/document?name=' + encodeURIComponent(entry.name), target: '_blank', textContent: entry.name });
    return element('li', {}, link, element('div', { className: 'meta', textContent: `${entry.bytes.toLocaleString('en')} bytes` }));
  }, 'None.');
  $('clipboard').textContent = state.clipboard ?? 'Empty.';
  $('clipboard').classList.toggle('empty', state.clipboard === null);
  fill('journal', state.journal, entry => element('li', {},
    element('time', { textContent: entry.at.replace('T', ' ').slice(0, 16) }), element('span', { textContent: entry.text })), 'Nothing yet.');
  headsUp();
}

/* A new notification also drops into the screen, as on a phone. */
let headsUpTimer;
function headsUp() {
  const keys = new Set(state.notifications.map(entry => entry.key + entry.at));
  const fresh = lastNotifications && state.notifications.find(entry => !lastNotifications.has(entry.key + entry.at));
  lastNotifications = keys;
  if (state.notifications.length === 0) $('heads-up').hidden = true;
  if (!fresh) return;
  const box = $('heads-up');
  box.querySelector('img').src = fresh.icon || '';
  box.querySelector('b').textContent = fresh.title;
  box.querySelector('i').textContent = fresh.text;
  box.onclick = () => { box.hidden = true; command('notification', { key: fresh.key }); };
  box.hidden = false;
  clearTimeout(headsUpTimer);
  headsUpTimer = setTimeout(() => { box.hidden = true; }, 6000);
}

/* how this works: open until somebody folds it */

$('intro').open = localStorage.getItem('intro') !== 'folded';
// On the click, before it opens or folds: the toggle event comes later, and a reload may come first.
$('intro').querySelector('summary').onclick = () =>
  localStorage.setItem('intro', $('intro').open ? 'folded' : 'open');

window.addEventListener('resize', () => { if (state.phase === 'ready') fit(); });
follow();
