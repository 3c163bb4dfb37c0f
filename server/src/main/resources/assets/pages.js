// Conveniences; everything on the site works without them.

// A slider over the life of an agreement: it moves the date of the page.
const life = document.querySelector('.life[data-from]');
const on = document.getElementById('on');
if (life && on) {
  const day = 86400000;
  const from = Date.parse(life.dataset.from);
  const days = Math.round((Date.parse(life.dataset.to) - from) / day);
  const box = document.createElement('div');
  box.className = 'slider';
  const range = document.createElement('input');
  range.type = 'range';
  range.max = String(days);
  range.value = String(Math.round((Date.parse(on.value) - from) / day));
  range.setAttribute('aria-label', life.dataset.label);
  const shown = document.createElement('output');
  const format = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  const date = () => new Date(from + Number(range.value) * day);
  const show = () => {
    shown.textContent = format.format(date());
    range.setAttribute('aria-valuetext', shown.textContent);
  };
  range.addEventListener('input', show);
  range.addEventListener('change', () => {
    on.value = date().toISOString().slice(0, 10);
    on.form.submit();
  });
  show();
  box.append(range, shown);
  life.prepend(box);
}

// A form that was refused: said in the title, focused, and each field to be put right one step away.
const problem = document.querySelector('main .problem[role=alert]');
if (problem) {
  document.title = problem.querySelector('h2').textContent + ' · ' + document.title;
  const list = document.createElement('ul');
  for (const field of document.querySelectorAll('main .wrong')) {
    const control = field.querySelector('input:not([type=hidden]), select, textarea');
    const name = field.querySelector('legend, label');
    if (!control?.id || !name) continue;
    const link = document.createElement('a');
    link.href = '#' + control.id;
    link.textContent = name.textContent;
    link.addEventListener('click', event => {
      event.preventDefault();
      control.closest('details')?.setAttribute('open', '');
      control.focus();
    });
    list.append(document.createElement('li'));
    list.lastChild.append(link);
  }
  if (list.childElementCount) problem.append(list);
  problem.tabIndex = -1;
  problem.focus();
}

// The whole log, checked here: root recomputed from all entries (RFC 6962), signature by the published key (C2SP signed-note).
const check = document.querySelector('[data-check="log"]');
if (check && globalThis.crypto?.subtle) {
  const result = check.querySelector('.check-result');
  const start = document.createElement('button');
  start.textContent = check.dataset.start;
  start.addEventListener('click', () => {
    start.disabled = true;
    verify().then(
      size => { result.textContent = check.dataset.good.replace('{size}', size); },
      error => { result.textContent = check.dataset.bad + ' (' + error.message + ')'; }
    ).finally(() => { start.disabled = false; });
  });
  check.prepend(start);

  const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
  const sha = async data => new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  const joined = (prefix, ...parts) => {
    const all = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
    all[0] = prefix;
    let at = 1;
    for (const part of parts) { all.set(part, at); at += part.length; }
    return all;
  };
  const fetched = async path => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(path + ': ' + answer.status);
    return answer;
  };

  const entries = async (index, width) => {
    const groups = [];
    for (let rest = index, first = true; first || rest > 0; first = false, rest = Math.floor(rest / 1000)) {
      groups.unshift((groups.length ? 'x' : '') + String(rest % 1000).padStart(3, '0'));
    }
    const path = '/log/tile/entries/' + groups.join('/') + (width < 256 ? '.p/' + width : '');
    const bundle = new Uint8Array(await (await fetched(path)).arrayBuffer());
    const found = [];
    for (let at = 0; at < bundle.length;) {
      const length = bundle[at] * 256 + bundle[at + 1];
      found.push(bundle.subarray(at + 2, at + 2 + length));
      at += 2 + length;
    }
    if (found.length !== width) throw new Error(path + ': ' + found.length);
    return found;
  };

  const signed = async (text, lines, keys) => {
    for (const key of keys) {
      const name = key.slice(0, key.indexOf('+'));
      const raw = bytes(key.slice(key.indexOf('+', name.length + 1) + 1));
      const line = lines.find(it => it.startsWith('\u2014 ' + name + ' '));
      if (!line) continue;
      const signature = bytes(line.slice(line.lastIndexOf(' ') + 1)).subarray(4);
      const imported = await crypto.subtle.importKey('raw', raw.subarray(1), 'Ed25519', false, ['verify']);
      if (await crypto.subtle.verify('Ed25519', imported, signature, new TextEncoder().encode(text))) return true;
    }
    return false;
  };

  const verify = async () => {
    const note = await (await fetched('/log/checkpoint')).text();
    const split = note.indexOf('\n\n');
    const text = note.slice(0, split + 1);
    const [, sizeText, root] = text.split('\n');
    const size = Number(sizeText);
    const keys = (await (await fetched('/log/vkey')).text()).trim().split('\n');
    if (!(await signed(text, note.slice(split + 2).split('\n'), keys))) throw new Error('signature');
    const stack = [];
    for (let from = 0; from < size; from += 256) {
      result.textContent = check.dataset.running.replace('{n}', from).replace('{size}', size);
      const leaves = await Promise.all((await entries(from / 256, Math.min(256, size - from))).map(e => sha(joined(0, e))));
      for (const leaf of leaves) {
        let node = { hash: leaf, size: 1 };
        while (stack.length && stack.at(-1).size === node.size) {
          const left = stack.pop();
          node = { hash: await sha(joined(1, left.hash, node.hash)), size: 2 * node.size };
        }
        stack.push(node);
      }
    }
    let computed = stack.length ? stack.pop().hash : await sha(new Uint8Array());
    while (stack.length) computed = await sha(joined(1, stack.pop().hash, computed));
    if (btoa(String.fromCharCode(...computed)) !== root) throw new Error('root');
    return size;
  };
}

// Menus of those who have signed in: closed by Escape, by a click elsewhere, and when the focus goes on.
const menus = document.querySelectorAll('.visitor details');
if (menus.length) {
  document.addEventListener('click', event => {
    const own = event.target.closest('.visitor details');
    menus.forEach(menu => { if (menu !== own) menu.open = false; });
  });
  document.addEventListener('keydown', event => {
    const open = event.key === 'Escape' && document.querySelector('.visitor details[open]');
    if (!open) return;
    const inside = open.contains(document.activeElement);
    open.open = false;
    if (inside) open.querySelector('summary').focus();
  });
  menus.forEach(menu => menu.addEventListener('focusout', event => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  }));
}
