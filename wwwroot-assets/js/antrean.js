// A live refresh moves rows; moving the focused link in the document drops its focus. Give it back, without scrolling.
let wadah = null;      // the open queue
let terakhir = null;   // the focused link of a row
let urutan = -1;       // its place, for when the row itself leaves

const baris = () => [...wadah.querySelectorAll('.antre .pokok a')];

// Leaving on purpose (Tab, a click elsewhere) has a goal or a pointer; a moved node has neither.
document.addEventListener('pointerdown', e => { if (terakhir && !terakhir.contains(e.target)) { terakhir = null; } }, true);

export function jagaFokus(elemen) {
  [wadah, terakhir] = [elemen, null];

  elemen.addEventListener('focusin', e => {
    terakhir = e.target.closest('.antre a');
    urutan = terakhir ? baris().indexOf(terakhir) : -1;
  });
  elemen.addEventListener('focusout', e => { if (e.relatedTarget) { terakhir = null; } });

  new MutationObserver(() => {
    if (!terakhir || wadah !== elemen || document.activeElement !== document.body) { return; }
    const semua = baris();
    const tujuan = terakhir.isConnected ? terakhir : semua[Math.min(urutan, semua.length - 1)];
    tujuan?.focus({ preventScroll: true });
  }).observe(elemen, { childList: true, subtree: true });
}
