// Passkeys: asks the browser for one, puts its answer into the form and sends the form as any other.

function failed(form) {
  const told = form.querySelector('[data-failed]');
  if (told) {
    told.hidden = false;
  }
}

async function asked(form) {
  const token = form.querySelector('input[name=_csrf]').value;
  const body = new URLSearchParams(new FormData(form));
  body.set('_csrf', token);
  body.delete('password');
  const answer = await fetch(form.dataset.options, { method: 'POST', body });
  if (!answer.ok || answer.redirected) {
    // The server wants a fresh proof first, or says what is missing: let it show its page.
    form.submit();
    return null;
  }
  return answer.json();
}

async function passkey(form) {
  const options = await asked(form);
  if (options === null) {
    return;
  }
  const credential =
    form.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  form.querySelector('input[name=answer]').value = JSON.stringify(credential.toJSON());
  form.submit();
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.addEventListener('submit', (event) => {
    if (event.submitter?.value !== 'passkey') {
      return;
    }
    event.preventDefault();
    passkey(form).catch(() => failed(form));
  });
}
