// The browser's own modal does the rest: focus stays inside, Escape closes, focus returns to the opener.
export function buka(elemen) {
  if (!elemen.open) {
    elemen.showModal();
    (elemen.querySelector('[autofocus]') ?? elemen.querySelector('textarea, input:not([type=hidden]), select'))?.focus();
  }
}

export function tutup(elemen) {
  if (elemen.open) {
    elemen.close();
  }
  // The opener may have left the page with its row.
  if (document.activeElement === document.body) {
    document.querySelector('#isi h1, #isi')?.focus();
  }
}
