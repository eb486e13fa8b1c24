// Where the focus goes when a form is refused or a control has gone.
export function fokusGalat(formulir) {
  const salah = formulir.querySelector('[aria-invalid="true"]') ?? formulir.querySelector('.kotak-galat button');
  if (salah) salah.focus();
  else formulir.querySelector('.kotak-galat')?.scrollIntoView({ block: 'center' });
}

export function fokusBilaHilang(elemen) {
  if (document.activeElement === document.body || document.activeElement === null) elemen.focus();
}
