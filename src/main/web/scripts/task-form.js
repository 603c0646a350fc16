// Shows and hides the parts of a form as its file says: data-hide holds the condition as nested lists. The server
// decides again when the form arrives; a part that is hidden is not sent.
const form = document.querySelector('.task-form');
const parts = [...form.querySelectorAll('[data-hide]')].map((element) => ({ element, hide: JSON.parse(element.dataset.hide) }));

function value(key) {
  const field = form.elements.namedItem(key);
  const input = field instanceof RadioNodeList ? [...field].find((radio) => radio.checked) : field;
  if (input?.type === 'checkbox') return input.checked && !input.disabled;
  if (!input || input.disabled || (input.type === 'radio' && !input.checked)) return null;
  const text = input.value.trim();
  if (text === '') return null;
  if (!input.matches('[inputmode="decimal"], .input--money')) return text;
  const number = Number(text.replace(/[. ]/g, '').replace(',', '.'));
  return Number.isNaN(number) ? null : number;
}

// FEEL: true, false or null (unknown).
function joined(list, deciding) {
  const answers = list.map(test);
  return answers.includes(deciding) ? deciding : answers.includes(null) ? null : !deciding;
}

function test(condition) {
  const [operator, first, literals] = condition;
  if (operator === 'and' || operator === 'or') return joined(condition.slice(1), operator === 'or');
  if (operator === 'not') return test(first) === null ? null : !test(first);
  const found = value(first);
  if (operator === '=' || operator === 'in') return literals.includes(found);
  if (operator === '!=') return !literals.includes(found);
  if (found === null || typeof found !== typeof literals[0]) return null;
  const order = found < literals[0] ? -1 : found > literals[0] ? 1 : 0;
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[operator];
}

function apply() {
  for (const { element, hide } of parts) {
    const off = test(hide) === true;
    element.classList.toggle('is-off', off);
    for (const input of element.querySelectorAll('[name]')) input.disabled = Boolean(input.closest('.is-off'));
  }
}

if (parts.length > 0) {
  form.addEventListener('input', apply);
  apply();
}
