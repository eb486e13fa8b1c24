// Blazor keeps the focus on a row that moves. A row that leaves the queue takes it along: hand it to the row that took its place.
let wadah = null;      // the open queue
let terakhir = null;   // the focused link of a row
let urutan = -1;       // its place

const baris = () => [...wadah.querySelectorAll('.antre .pokok a')];

// Leaving on purpose (Tab, a click elsewhere) has a goal or a pointer; a removed row has neither.
document.addEventListener('pointerdown', e => { if (terakhir && !terakhir.contains(e.target)) { terakhir = null; } }, true);

export function jagaFokus(elemen) {
  [wadah, terakhir] = [elemen, null];

  elemen.addEventListener('focusin', e => {
    terakhir = e.target.closest('.antre a');
    urutan = terakhir ? baris().indexOf(terakhir) : -1;
  });
  elemen.addEventListener('focusout', e => { if (e.relatedTarget) { terakhir = null; } });

  new MutationObserver(() => {
    if (!terakhir || wadah !== elemen) { return; }
    const semua = baris();
    if (terakhir.isConnected) {
      urutan = semua.indexOf(terakhir);
    } else if (document.activeElement === document.body) {
      semua[Math.min(urutan, semua.length - 1)]?.focus({ preventScroll: true });
    }
  }).observe(elemen, { childList: true, subtree: true });
}
