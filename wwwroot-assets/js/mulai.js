// Starts Blazor, keeps trying when the connection drops, and loses nothing that was typed meanwhile.
(() => {
  const akar = document.documentElement;
  const spanduk = document.getElementById('components-reconnect-modal');
  const sejak = spanduk.querySelector('[data-sejak]');
  const kunci = 'tulisan';
  const diketik = new Map();

  const pukul = () => { const k = new Date(); return `${String(k.getHours()).padStart(2, '0')}.${String(k.getMinutes()).padStart(2, '0')}`; };
  const beritahu = elemen => ['input', 'change'].forEach(jenis => elemen.dispatchEvent(new Event(jenis, { bubbles: true })));

  // Events are not delivered while the connection is down, and a draft is saved only every few seconds: remember the
  // fields typed in lately, and tell the server afterwards.
  const selang = 60000;
  document.addEventListener('input', e => {
    if (e.isTrusted && e.target.id && e.target.type !== 'password' && e.target.type !== 'file') {
      diketik.set(e.target.id, { elemen: e.target, saat: Date.now() });
      if (diketik.size > 40) { diketik.delete(diketik.keys().next().value); }
    }
  }, true);

  const masihAda = () => [...diketik].filter(([, d]) => d.elemen.isConnected);

  function tersambungLagi() {
    masihAda().forEach(([, d]) => beritahu(d.elemen));
    diketik.clear();
  }

  // What was carried over a reload and has not found its field yet.
  let belumPulih = new Map();

  function simpanTulisan(isi) {
    if (Object.keys(isi).length === 0) { sessionStorage.removeItem(kunci); return; }
    sessionStorage.setItem(kunci, JSON.stringify({ alamat: location.pathname, jabatan: document.body.dataset.jabatan, isi }));
  }

  // The server no longer knows this page (restart, long absence): carry the typed text over the reload, in this tab, for this office.
  function muatUlang() {
    simpanTulisan({ ...Object.fromEntries(belumPulih), ...Object.fromEntries(masihAda().map(([id, d]) => [id, d.elemen.value])) });
    location.reload();
  }

  // Each field is forgotten when it is filled again, not before: the page may have to be opened once more.
  function pulihkan() {
    const teks = sessionStorage.getItem(kunci);
    const simpanan = teks ? JSON.parse(teks) : null;
    if (!simpanan || simpanan.alamat !== location.pathname || simpanan.jabatan !== document.body.dataset.jabatan) { simpanTulisan({}); return; }
    belumPulih = new Map(Object.entries(simpanan.isi));
    const pengamat = new MutationObserver(() => {
      const sebelum = belumPulih.size;
      if (location.pathname !== simpanan.alamat) { belumPulih.clear(); }
      for (const [id, nilai] of belumPulih) {
        const elemen = document.getElementById(id);
        if (elemen && 'value' in elemen) {
          belumPulih.delete(id);
          diketik.set(id, { elemen, saat: Date.now() });
          if (elemen.value !== nilai) { elemen.value = nilai; beritahu(elemen); }
        }
      }
      if (belumPulih.size !== sebelum) { simpanTulisan(Object.fromEntries(belumPulih)); }
      if (belumPulih.size === 0) { pengamat.disconnect(); }
    });
    pengamat.observe(document.body, { childList: true, subtree: true });
  }

  // The connection failed before the page was drawn: Blazor tries once and gives up. Open the page again as soon as the
  // server answers, each time in a row a little later.
  const tergambar = () => document.querySelector('main') !== null;
  const cobaan = 'membuka';
  const jeda = [0, 2000, 5000, 15000, 30000];

  function bukaLagi() {
    if (tergambar() || akar.dataset.sambungan === 'membuka') { return; }
    akar.dataset.sambungan = 'membuka';
    const ke = Number(sessionStorage.getItem(cobaan));
    const coba = async () => {
      const jawaban = await fetch(location.href, { cache: 'no-store', redirect: 'manual' }).catch(() => null);
      if (tergambar()) { return; }
      if (!jawaban || jawaban.status >= 500) { setTimeout(coba, 2000); return; }
      sessionStorage.setItem(cobaan, Math.min(ke + 1, jeda.length - 1));
      location.reload();
    };
    setTimeout(coba, jeda[ke]);
  }

  addEventListener('unhandledrejection', bukaLagi);
  new MutationObserver(bukaLagi).observe(document.getElementById('blazor-error-ui'), { attributeFilter: ['style'] });
  new MutationObserver((_, pengamat) => {
    if (!tergambar()) { return; }
    sessionStorage.removeItem(cobaan);
    if (akar.dataset.sambungan === 'membuka') { delete akar.dataset.sambungan; }
    pengamat.disconnect();
  }).observe(document.body, { childList: true, subtree: true });

  new MutationObserver(() => {
    const keadaan = /components-reconnect-(show|hide|failed|rejected)/.exec(spanduk.className)?.[1];
    if (!tergambar()) {
      if (keadaan === 'hide' || keadaan === 'rejected') { bukaLagi(); }
    } else if (keadaan === 'show' && akar.dataset.sambungan !== 'putus') {
      akar.dataset.sambungan = 'putus';
      sejak.textContent = ` sejak ${pukul()}`;
      for (const [id, d] of diketik) { if (Date.now() - d.saat > selang) { diketik.delete(id); } }
    } else if (keadaan === 'hide' && akar.dataset.sambungan === 'putus') {
      delete akar.dataset.sambungan;
      tersambungLagi();
    } else if (keadaan === 'rejected') {
      muatUlang();
    }
  }).observe(spanduk, { attributeFilter: ['class'] });

  pulihkan();
  Blazor.start({
    circuit: {
      reconnectionOptions: {
        maxRetries: 20000,
        retryIntervalMilliseconds: percobaan => percobaan === 0 ? 0 : percobaan < 5 ? 1000 : 3000,
      },
    },
  });
})();
