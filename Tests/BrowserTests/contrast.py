"""A script for the browser that lists the words of a page whose colour is too near to their ground (WCAG 2.2, 1.4.3)."""

CONTRAST = """
const channel = c => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const ground = element => {
  for (let e = element; e; e = e.parentElement) {
    const colour = parse(getComputedStyle(e).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) return colour;
  }
  return [255, 255, 255];
};
const weak = [];
for (const element of document.querySelectorAll('body *:not(script):not(style):not(noscript)')) {
  const inside = element.closest('svg');
  const words = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
  if (!words || element.getBoundingClientRect().width === 0) continue;
  const style = getComputedStyle(element);
  const colour = parse(inside ? style.fill : style.color);
  // Figures on coloured bars are black or white by choice; a unit test looks after them.
  if (inside && [0, 255].includes(colour[0]) && colour[0] === colour[1] && colour[1] === colour[2]) continue;
  const [a, b] = [luminance(colour), luminance(ground(element))].sort((x, y) => y - x);
  const ratio = (a + 0.05) / (b + 0.05);
  if (ratio < 4.5) weak.push(`${ratio.toFixed(2)} ${element.textContent.trim().slice(0, 40)}`);
}
return [...new Set(weak)];
"""
