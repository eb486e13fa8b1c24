// Keys of one letter, for those who want them: / search, j and k rows, x tick, Enter open, ? this help.
// Never while typing, never with a modifier, and they can be switched off (WCAG 2.1.4); the choice stays in this browser.
const kunci = 'pintasan';
const akar = document.documentElement;
let terakhir = null;   // the row last walked to, when the focus has left it

const mati = () => localStorage.getItem(kunci) === 'mati';
const tampak = elemen => elemen?.checkVisibility?.() ?? !!elemen?.offsetParent;

function mengetik(elemen) {
  if (!(elemen instanceof HTMLElement)) { return false; }
  if (elemen.isContentEditable || /^(TEXTAREA|SELECT)$/.test(elemen.tagName)) { return true; }
  return elemen.tagName === 'INPUT' && !/^(checkbox|radio|button|submit|reset)$/.test(elemen.type);
}

function selaraskan() {
  akar.dataset.pintasan = mati() ? 'mati' : 'hidup';
  document.querySelectorAll('[data-ganti-pintasan]').forEach(t => t.setAttribute('aria-checked', String(!mati())));
}

const tautan = () => [...document.querySelectorAll('.antre .pokok a')];
const barisKini = () => document.activeElement?.closest('.antre tbody tr') ?? (terakhir?.isConnected ? terakhir : null);

function langkah(arah) {
  const semua = tautan();
  if (semua.length === 0) { return false; }
  const kini = barisKini();
  const urut = kini ? semua.findIndex(t => kini.contains(t)) : -1;
  const tujuan = semua[urut < 0 ? (arah > 0 ? 0 : semua.length - 1) : Math.min(Math.max(urut + arah, 0), semua.length - 1)];
  tujuan.focus({ focusVisible: true });
  tujuan.closest('tr').scrollIntoView({ block: 'nearest' });
  terakhir = tujuan.closest('tr');
  return true;
}

function cari() {
  const kotak = [document.getElementById('cari'), document.querySelector('.saring input[type=search]')].find(tampak);
  if (!kotak) { return false; }
  kotak.focus();
  kotak.select();
  return true;
}

function pilih() {
  const kotak = barisKini()?.querySelector('.c-pilih input');
  if (!kotak || kotak.disabled) { return false; }
  kotak.click();
  return true;
}

function bantuan() {
  const dialog = document.getElementById('bantuan-pintasan');
  if (!dialog) { return false; }
  selaraskan();
  dialog.showModal();
  return true;
}

const tombol = { '/': cari, j: () => langkah(1), k: () => langkah(-1), x: pilih, '?': bantuan };

document.addEventListener('keydown', e => {
  if (e.defaultPrevented || e.isComposing || e.repeat && e.key !== 'j' && e.key !== 'k') { return; }
  if (e.ctrlKey || e.metaKey || e.altKey || mati() || mengetik(e.target) || document.querySelector('dialog[open]')) { return; }
  if (e.key === 'Enter') {
    // On the link itself the browser opens it; on the tick of a row Enter would do nothing.
    if (e.target instanceof HTMLInputElement && e.target.closest('.antre .c-pilih')) { e.preventDefault(); e.target.closest('tr').querySelector('.pokok a').click(); }
    return;
  }
  // "?" and "/" need Shift on some keyboards; with a letter it would be another key.
  if (Object.hasOwn(tombol, e.key) && tombol[e.key]()) { e.preventDefault(); }
});

document.addEventListener('focusin', e => { terakhir = e.target.closest?.('.antre tbody tr') ?? terakhir; });

document.addEventListener('click', e => {
  const kena = pemilih => e.target instanceof Element ? e.target.closest(pemilih) : null;
  if (kena('[data-ganti-pintasan]')) {
    if (mati()) { localStorage.removeItem(kunci); } else { localStorage.setItem(kunci, 'mati'); }
    selaraskan();
  }
  if (kena('[data-bantuan-pintasan]')) { document.querySelectorAll('details[data-lipat][open]').forEach(d => { d.open = false; }); bantuan(); }
  if (kena('[data-tutup-bantuan]')) { document.getElementById('bantuan-pintasan').close(); }
});

// The menu is drawn by the server, which does not know the choice of this browser.
document.addEventListener('toggle', selaraskan, true);
selaraskan();
