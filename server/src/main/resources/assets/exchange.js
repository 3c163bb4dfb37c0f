// Files go up in parts as soon as they are chosen, with progress; after a cut connection they go on where they were. Without this script the
// form sends them whole.

const PART = 4 * 1024 * 1024;
const WAITS = [1000, 2000, 4000, 8000, 15000];

const box = document.querySelector('[data-uploads]');
if (box) {
  const input = box.querySelector('input[type=file]');
  const list = box.querySelector('.uploads');
  const form = box.closest('form');
  const token = form.querySelector('input[name=_csrf]').value;
  const told = box.dataset;
  let under = 0;

  const busy = (change) => {
    under += change;
    for (const button of form.querySelectorAll('button[type=submit]')) {
      button.disabled = under > 0;
    }
  };

  class Refused extends Error {}

  async function asked(path, options = {}) {
    const answer = await fetch(told.uploads + path, {
      ...options,
      headers: { 'X-XSRF-TOKEN': token, ...(options.headers ?? {}) },
    });
    if (answer.status === 404 || answer.status === 422) {
      throw new Refused((await answer.json()).text);
    }
    if (!answer.ok || answer.redirected) {
      throw new Error(String(answer.status));
    }
    return answer.json();
  }

  const pause = (millis) => new Promise((done) => setTimeout(done, millis));

  async function whole(file, show) {
    const { id } = await asked('', { method: 'POST', body: new URLSearchParams({ name: file.name, size: String(file.size) }) });
    let offset = 0;
    let failures = 0;
    while (offset < file.size) {
      try {
        const part = file.slice(offset, offset + PART);
        const headers = { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(offset) };
        ({ offset } = await asked('/' + id, { method: 'POST', body: part, headers }));
        failures = 0;
        show(offset);
      } catch (failure) {
        if (failures >= WAITS.length) {
          throw failure;
        }
        await pause(WAITS[failures]);
        failures += 1;
        ({ offset } = await asked('/' + id).catch((again) => {
          if (again instanceof Refused) {
            throw again;
          }
          return { offset };
        }));
      }
    }
    show(file.size, told.checking);
    return asked('/' + id + '/end', { method: 'POST' });
  }

  function line(file) {
    const row = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = file.name + ' ';
    const bar = document.createElement('progress');
    bar.max = file.size;
    bar.value = 0;
    bar.setAttribute('aria-label', told.sending + ' ' + file.name);
    const word = document.createElement('span');
    word.className = 'quiet';
    name.append(bar, ' ', word);
    row.append(name);
    list.append(row);
    return { row, name, bar, word };
  }

  async function send(file) {
    const { row, name, bar, word } = line(file);
    busy(1);
    try {
      const done = await whole(file, (offset, text) => {
        bar.value = offset;
        word.textContent = text ?? Math.floor((offset / file.size) * 100) + ' %';
      });
      bar.remove();
      word.textContent = done.acts.length > 0 ? told.acts : '';
      word.className = 'alarm';
      const hidden = document.createElement('input');
      hidden.type = 'hidden';
      hidden.name = 'upload';
      hidden.value = done.id;
      const drop = document.createElement('button');
      drop.type = 'button';
      drop.className = 'second';
      drop.textContent = told.drop;
      drop.setAttribute('aria-label', told.drop + ' ' + file.name);
      drop.addEventListener('click', () => {
        asked('/' + done.id + '/drop', { method: 'POST' }).finally(() => row.remove());
      });
      name.append(hidden);
      row.append(drop);
    } catch (failure) {
      bar.remove();
      word.className = 'alarm';
      word.textContent = failure instanceof Refused ? failure.message : told.again;
    } finally {
      busy(-1);
    }
  }

  input.addEventListener('change', async () => {
    const files = [...input.files];
    input.value = '';
    for (const file of files) {
      await send(file);
    }
  });
}
