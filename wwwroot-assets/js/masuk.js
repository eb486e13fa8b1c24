// Filters the list of offices while typing; without this script the form does the same on the server.
(() => {
  const cari = document.getElementById('cari-jabatan');
  const jumlah = document.querySelector('[data-jumlah]');
  const kosong = document.querySelector('[data-kosong]');
  const butir = [...document.querySelectorAll('[data-butir]')].map(e => ({ e, kata: e.dataset.butir.toLowerCase(), hitung: Number(e.dataset.hitung) }));
  const kelompok = [...document.querySelectorAll('[data-kelompok]')];
  sessionStorage.removeItem('tulisan');

  cari.addEventListener('input', () => {
    const kata = cari.value.trim().toLowerCase();
    let tampil = 0;
    for (const b of butir) {
      b.e.hidden = !b.kata.includes(kata);
      if (!b.e.hidden) { tampil += b.hitung; }
      const lipat = b.e.querySelector('details');
      if (lipat) { lipat.open = kata !== '' && !b.e.hidden; }
    }
    for (const k of kelompok) { k.hidden = !k.querySelector('[data-butir]:not([hidden])'); }
    jumlah.textContent = `${tampil} jabatan`;
    kosong.hidden = tampil > 0;
  });

  document.addEventListener('keydown', e => {
    if (e.key === '/' && document.activeElement !== cari) { e.preventDefault(); cari.focus(); }
  });
})();
