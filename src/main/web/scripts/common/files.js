// Says at once when a chosen file is too large: <input type="file" data-max-bytes="10485760">.
document.addEventListener('change', (event) => {
  const input = event.target;
  if (!input.matches('input[type="file"][data-max-bytes]')) return;
  const most = Number(input.dataset.maxBytes);
  const large = [...input.files].find((file) => file.size > most);
  const megabytes = (bytes) => (bytes / 1048576).toLocaleString('vi-VN', { maximumFractionDigits: 1 }) + ' MB';
  input.setCustomValidity(
    large ? `Tệp “${large.name}” nặng ${megabytes(large.size)}; mỗi tệp tối đa ${megabytes(most)}.` : '',
  );
  input.reportValidity();
});
// The browser's own words on a file field follow its language, not the page's: a button of ours and the files' names.
for (const input of document.querySelectorAll('input[type="file"][id]')) {
  const button = document.createElement('label');
  const names = document.createElement('span');
  button.className = 'btn';
  button.htmlFor = input.id;
  button.textContent = 'Chọn tệp';
  button.setAttribute('aria-hidden', 'true');
  names.className = 'muted';
  names.textContent = 'Chưa chọn tệp nào.';
  input.classList.add('file-input');
  input.after(button, names);
  input.addEventListener('change', () => {
    names.textContent = [...input.files].map((file) => file.name).join(', ') || 'Chưa chọn tệp nào.';
  });
}
