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
