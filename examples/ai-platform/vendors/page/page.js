const names = { clarity: 'Clarity', segment: 'Segment', video: 'Reel video' };
const labels = {
  script: 'Scripts',
  upload: 'Uploads',
  settings: 'Settings',
  event: 'Events',
  page: 'Players',
  play: 'Plays',
};

const make = (name, text, ...children) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};

const vendor = ([id, counts]) => {
  const rows = Object.entries(counts).map(([kind, count]) => {
    const row = make('div', '', make('dt', labels[kind]), make('dd', String(count)));
    row.className = 'count';
    return row;
  });
  const card = make('div', '', make('h2', names[id]), make('dl', '', ...rows));
  card.className = 'vendor';
  return card;
};

const arrival = ({ at, vendor, kind, detail }) =>
  make(
    'li',
    '',
    make('time', new Date(at).toLocaleTimeString()),
    make('span', names[vendor]),
    make('span', [kind, detail].filter(Boolean).join(': ')),
  );

async function show() {
  const { total, counts, newest } = await (await fetch('/counts')).json();
  document.querySelector('#total').textContent = total;
  document.querySelector('#vendors').replaceChildren(...Object.entries(counts).map(vendor));
  document.querySelector('#newest').replaceChildren(...newest.map(arrival));
}

await show();
setInterval(() => document.hidden || show().catch(() => {}), 2000);
