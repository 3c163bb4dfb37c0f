// Sealed papers: files are encrypted and opened in this browser, in the age format (https://age-encryption.org/v1), and leave it encrypted.
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';

const MOST = 20 * 1024 * 1024;

function tell(form, name) {
  for (const told of form.querySelectorAll('[data-told]')) {
    told.hidden = told.dataset.told !== name;
  }
}

function save(bytes, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** The file is encrypted to the keys that are chosen; only what comes out is put into the field that the form sends. */
async function seal(form) {
  const open = form.querySelector('input[data-open]').files[0];
  const keys = [...form.querySelectorAll('input[data-key]:checked')].map(it => it.dataset.key);
  if (!open || keys.length === 0) {
    tell(form, 'missing');
    return;
  }
  if (open.size > MOST) {
    tell(form, 'large');
    return;
  }
  const encrypter = new Encrypter();
  for (const key of keys) {
    encrypter.addRecipient(key);
  }
  const sealed = await encrypter.encrypt(new Uint8Array(await open.arrayBuffer()));
  const carrier = new DataTransfer();
  carrier.items.add(new File([sealed], 'sealed.age', { type: 'application/octet-stream' }));
  form.querySelector('input[name=sealed]').files = carrier.files;
  form.submit();
}

/** A new pair of keys: the secret one is saved on this machine and nowhere else, the public one is put into the form. */
async function newKey(form) {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  save(new TextEncoder().encode('# public key: ' + recipient + '\n' + identity + '\n'), 'chancery-key.txt');
  form.querySelector('input[name=key]').value = recipient;
  tell(form, 'made');
}

/** A sealed file is opened with the secret key of a file on this machine; neither is sent anywhere. */
async function unseal(form) {
  const file = form.querySelector('input[data-identity]').files[0];
  const secret = file ? (await file.text()).match(/AGE-SECRET-KEY-1[0-9A-Z]+/) : null;
  if (!secret) {
    tell(form, 'no-key');
    return;
  }
  const answer = await fetch(form.dataset.sealed);
  if (!answer.ok) {
    tell(form, 'failed');
    return;
  }
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret[0]);
  save(await decrypter.decrypt(new Uint8Array(await answer.arrayBuffer())), form.dataset.name);
  tell(form, 'opened');
}

const works = { seal, 'new-key': newKey, unseal };
for (const form of document.querySelectorAll('form[data-sealing]')) {
  for (const part of form.querySelectorAll('[data-with-script]')) {
    part.hidden = false;
  }
  form.addEventListener('submit', event => {
    const work = works[event.submitter?.dataset.work];
    if (work) {
      event.preventDefault();
      tell(form, '');
      work(form).catch(() => tell(form, 'failed'));
    }
  });
}
