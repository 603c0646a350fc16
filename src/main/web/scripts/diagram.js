// Draws the process diagram named by data-diagram and marks the steps taken and the present ones.
// Without script the text beside it says the same.
(() => {
  const READABLE = 0.7;
  const MARGIN = 20;

  const draw = async (place) => {
    const response = await fetch(place.dataset.diagram);
    if (!response.ok) throw new Error(`diagram: ${response.status}`);
    const { fontFamily } = getComputedStyle(document.body);
    const viewer = new BpmnJS({
      container: place,
      zoomScroll: { enabled: false },
      textRenderer: { defaultStyle: { fontFamily, fontSize: 12 }, externalStyle: { fontFamily, fontSize: 11 } },
    });
    await viewer.importXML(await response.text());
    mark(place, viewer);
    offerTools(place, viewer);
    showPresent(place, viewer);
  };

  const shapes = (viewer, ids) => {
    const known = viewer.get('elementRegistry');
    return (ids ?? '')
      .split(' ')
      .map((id) => known.get(id))
      .filter(Boolean);
  };

  const mark = (place, viewer) => {
    const canvas = viewer.get('canvas');
    const active = shapes(viewer, place.dataset.active);
    active.forEach((shape) => canvas.addMarker(shape, 'is-active'));
    for (const shape of shapes(viewer, place.dataset.past)) {
      if (active.includes(shape)) continue;
      canvas.addMarker(shape, 'is-past');
      if (shape.width < 80) continue;
      const tick = Object.assign(document.createElement('span'), { className: 'diagram__tick', textContent: '✓' });
      viewer.get('overlays').add(shape, { position: { top: -9, right: 11 }, html: tick });
    }
  };

  const within = (wanted, from, room) => Math.max(from - MARGIN, Math.min(wanted, from + Math.max(room, 0) + MARGIN));

  // The whole where it stays readable; else the present step, in the middle.
  const showPresent = (place, viewer) => {
    const canvas = viewer.get('canvas');
    if (canvas.zoom('fit-viewport', 'auto') >= READABLE) return;
    const [present] = shapes(viewer, place.dataset.active);
    const size = canvas.getSize();
    const width = size.width / READABLE;
    const height = size.height / READABLE;
    const box = canvas.viewbox().inner;
    const middle = present ?? box;
    const x = within(middle.x + middle.width / 2 - width / 2, box.x, box.width - width);
    const y = within(middle.y + middle.height / 2 - height / 2, box.y, box.height - height);
    canvas.viewbox({ x, y, width, height });
  };

  const offerTools = (place, viewer) => {
    const zoom = viewer.get('zoomScroll');
    const acts = {
      in: () => zoom.stepZoom(1),
      out: () => zoom.stepZoom(-1),
      fit: () => viewer.get('canvas').zoom('fit-viewport', 'auto'),
      present: () => showPresent(place, viewer),
    };
    const bar = place.parentElement.querySelector('.diagram__tools');
    bar.hidden = false;
    bar.addEventListener('click', (event) => acts[event.target.closest('button')?.dataset.zoom]?.());
  };

  for (const place of document.querySelectorAll('[data-diagram]')) {
    draw(place).catch(() => {
      place.hidden = true;
      place.parentElement.querySelector('.diagram__failed').hidden = false;
    });
  }
})();
