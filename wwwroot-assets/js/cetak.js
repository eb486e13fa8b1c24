// Print pages have no inline script: an element with data-cetak prints the page.
document.addEventListener('click', (e) => {
  if (e.target instanceof Element && e.target.closest('[data-cetak]')) window.print();
});
