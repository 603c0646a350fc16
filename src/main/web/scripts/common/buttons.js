// Print: <button data-print hidden>; <details data-print-open> is opened for it. Back to the page before, with what was typed: <a data-back href="…">.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
window.addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details[data-print-open]')) folded.open = true;
});
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-back]');
  if (!link || window.history.length < 2) return;
  event.preventDefault();
  window.history.back();
});
