const LENGTH = 12;
const KEY = 'reel_position';
const chapters = ['Ask a question', 'Get an answer with its sources', 'Carry on from there'];

const find = (selector) => document.querySelector(selector);
const [canvas, words, play, progress, time] = [
  'canvas',
  '#words',
  '#play',
  '#progress',
  '#time',
].map(find);
const pen = canvas.getContext('2d');
let position = recall();
let startedAt = 0;
let isPlaying = false;

/** The position of the last visit; 0 where the browser keeps nothing for embedded pages. */
function recall() {
  try {
    return Math.min(Number(localStorage.getItem(KEY)) || 0, LENGTH);
  } catch {
    return 0;
  }
}

function remember() {
  try {
    localStorage.setItem(KEY, position.toFixed(1));
  } catch {
    // It plays from the start next time.
  }
}

/** Draws a globe from its meridians: ellipses that grow thinner as they turn to the side. */
function draw() {
  const { clientWidth: width, clientHeight: height } = canvas;
  const scale = devicePixelRatio;
  canvas.width = width * scale;
  canvas.height = height * scale;
  pen.scale(scale, scale);
  pen.strokeStyle = '#9db0ff';
  const radius = Math.min(width, height) * 0.38;
  for (let line = 0; line < 12; line += 1) {
    const turn = (line / 12) * Math.PI + position * 0.35;
    pen.globalAlpha = 0.25 + 0.6 * Math.abs(Math.sin(turn));
    pen.beginPath();
    pen.ellipse(width / 2, height * 0.46, radius * Math.abs(Math.cos(turn)), radius, 0, 0, 7);
    pen.stroke();
  }
}

const clock = (seconds) => `0:${String(Math.floor(seconds)).padStart(2, '0')}`;

function show() {
  draw();
  progress.value = position;
  time.textContent = `${clock(position)} / ${clock(LENGTH)}`;
  if (position > 0) words.textContent = chapters[Math.min(Math.floor(position / 4), 2)];
}

function setPlaying(value) {
  isPlaying = value;
  play.setAttribute('aria-label', isPlaying ? 'Pause' : 'Play');
  remember();
}

function frame(now) {
  if (!isPlaying) return;
  position = Math.min((now - startedAt) / 1000, LENGTH);
  show();
  if (position === LENGTH) setPlaying(false);
  else requestAnimationFrame(frame);
}

play.addEventListener('click', () => {
  if (isPlaying) {
    setPlaying(false);
    return;
  }
  if (position === LENGTH) position = 0;
  startedAt = performance.now() - position * 1000;
  setPlaying(true);
  requestAnimationFrame(frame);
  fetch('/video/plays', { method: 'POST', keepalive: true }).catch(() => {});
});
addEventListener('resize', show);
show();
