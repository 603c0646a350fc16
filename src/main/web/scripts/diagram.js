// Draws the process diagram named by data-diagram and marks the steps taken and the present ones.
// Without script the text beside it says the same.
(() => {
  const draw = async (place) => {
    const response = await fetch(place.dataset.diagram);
    if (!response.ok) throw new Error(`diagram: ${response.status}`);
    const viewer = new BpmnJS({ container: place, zoomScroll: { enabled: false } });
    await viewer.importXML(await response.text());
    const canvas = viewer.get('canvas');
    const known = viewer.get('elementRegistry');
    for (const [list, mark] of [
      ['past', 'is-past'],
      ['active', 'is-active'],
    ]) {
      for (const id of (place.dataset[list] ?? '').split(' ').filter((id) => known.get(id))) {
        canvas.addMarker(id, mark);
        if (mark === 'is-active') canvas.removeMarker(id, 'is-past');
      }
    }
    frame(place, viewer, known);
    tools(place, viewer, known);
  };

  // Shows the whole where it stays readable; else the present step at reading size.
  const frame = (place, viewer, known) => {
    const canvas = viewer.get('canvas');
    if (canvas.zoom('fit-viewport', 'auto') >= 0.6) return;
    const present = (place.dataset.active ?? '')
      .split(' ')
      .map((id) => known.get(id))
      .find(Boolean);
    canvas.zoom(0.8);
    if (present) canvas.scrollToElement(present, 80);
  };

  const tools = (place, viewer, known) => {
    const zoom = viewer.get('zoomScroll');
    const acts = {
      in: () => zoom.stepZoom(1),
      out: () => zoom.stepZoom(-1),
      fit: () => viewer.get('canvas').zoom('fit-viewport', 'auto'),
      present: () => frame(place, viewer, known),
    };
    const bar = place.parentElement.querySelector('.diagram__tools');
    if (!bar) return;
    bar.hidden = false;
    bar.addEventListener('click', (event) => acts[event.target.closest('button')?.dataset.zoom]?.());
  };

  for (const place of document.querySelectorAll('[data-diagram]')) {
    draw(place).catch(() => {
      place.hidden = true;
      place.parentElement.querySelector('.diagram__failed')?.removeAttribute('hidden');
    });
  }
})();
