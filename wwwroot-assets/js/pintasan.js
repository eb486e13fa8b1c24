// Small conveniences of the shell that need no server: theme, folding menus, skip link, error links.
(() => {
  const akar = document.documentElement;
  const tutupLipat = kecuali => document.querySelectorAll('details[data-lipat][open]').forEach(d => { if (d !== kecuali) { d.open = false; } });

  function gantiTema() {
    const gelap = akar.dataset.tema !== 'gelap';
    if (gelap) { akar.dataset.tema = 'gelap'; } else { delete akar.dataset.tema; }
    document.cookie = `tema=${gelap ? 'gelap' : 'terang'}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    document.querySelectorAll('link[href*="Radzen.Blazor/css/material"]').forEach(lama => {
      const baru = lama.cloneNode();
      baru.href = lama.href.replace(/css\/material(-dark)?/, gelap ? 'css/material-dark' : 'css/material');
      baru.onload = () => lama.remove();
      lama.after(baru);
    });
  }

  document.addEventListener('keydown', e => {
    if (e.key === 'Escape') {
      const terbuka = document.querySelector('details[data-lipat][open]');
      if (terbuka) { terbuka.open = false; terbuka.querySelector('summary').focus(); }
    }
  });

  document.addEventListener('click', e => {
    const kena = pemilih => e.target instanceof Element ? e.target.closest(pemilih) : null;
    tutupLipat(kena('[data-tutup-lipat]') ? null : kena('details[data-lipat]'));
    if (kena('[data-ganti-tema]')) { gantiTema(); }
    if (kena('[data-muat-ulang]')) { location.reload(); }
    const fokus = kena('[data-fokus]');
    if (fokus) { document.getElementById(fokus.dataset.fokus)?.focus(); }
    const lewati = kena('[data-lewati]');
    if (lewati) { e.preventDefault(); e.stopPropagation(); document.getElementById('isi')?.focus(); }
  }, true);

  // A form that starts to keep drafts asks which of its fields were already typed in.
  document.addEventListener('input', e => { if (e.target instanceof HTMLElement) { e.target.dataset.disentuh = '1'; } }, true);

  // Signing out leaves nothing of one's writing in this tab.
  document.addEventListener('submit', e => { if (e.target.getAttribute('action') === '/keluar') { sessionStorage.clear(); } }, true);

  // A form without a circuit shows its errors as the page is drawn.
  document.querySelector('form[method="post"] [aria-invalid="true"]')?.focus();
})();
