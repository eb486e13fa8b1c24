// Filters the list of offices while typing; without this script the form does the same on the server.
(() => {
  const cari = document.getElementById('cari-jabatan');
  const jumlah = document.querySelector('[data-jumlah]');
  const kosong = document.querySelector('[data-kosong]');
  const butir = [...document.querySelectorAll('[data-butir]')].map(e => ({
    e,
    kata: e.dataset.butir.toLowerCase(),
    hitung: Number(e.dataset.hitung),
    lipat: e.querySelector('details'),
    anak: [...e.querySelectorAll('[data-anak]')].map(a => ({ e: a, kata: a.dataset.anak.toLowerCase(), hitung: Number(a.dataset.hitung ?? 2) })),
  }));
  const kelompok = [...document.querySelectorAll('[data-kelompok]')];

  cari.addEventListener('input', () => {
    const kata = cari.value.trim().toLowerCase();
    let tampil = 0;
    for (const b of butir) {
      const induk = b.kata.includes(kata);
      let cocok = induk ? b.hitung : 0;
      for (const a of b.anak) {
        a.e.hidden = !induk && !a.kata.includes(kata);
        if (!induk && !a.e.hidden) { cocok += a.hitung; }
      }
      b.e.hidden = cocok === 0;
      if (b.lipat) { b.lipat.open = kata !== '' && cocok > 0; }
      tampil += cocok;
    }
    for (const k of kelompok) { k.hidden = !k.querySelector('[data-butir]:not([hidden])'); }
    jumlah.textContent = `${tampil} jabatan`;
    kosong.hidden = tampil > 0;
  });

  document.addEventListener('keydown', e => {
    if (e.key === '/' && document.activeElement !== cari) { e.preventDefault(); cari.focus(); }
  });
})();
