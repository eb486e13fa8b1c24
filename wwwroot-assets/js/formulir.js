// Where the focus goes when a form is refused or a control has gone.
export function fokusGalat(kotak) {
  const formulir = kotak?.closest('form, dialog, [data-formulir]');
  if (!formulir) return;
  const salah = formulir.querySelector('[aria-invalid="true"]') ?? kotak.querySelector('button');
  if (kotak.childElementCount === 0) {
    salah?.focus();
    return;
  }
  kotak.scrollIntoView({ block: 'start' });
  if (!salah) return;
  // The list of errors stays in view as long as the field fits below it.
  salah.focus({ preventScroll: true });
  if (salah.getBoundingClientRect().bottom > window.innerHeight - 72) salah.scrollIntoView({ block: 'center' });
}

export function fokusBilaHilang(elemen) {
  if (document.activeElement === document.body || document.activeElement === null) elemen.focus();
}

export function fokusKe(id) {
  const elemen = document.getElementById(id);
  elemen?.scrollIntoView({ block: 'center' });
  elemen?.focus({ preventScroll: true });
}
