/** Colours as eyes see them: contrast, distance, and what the common deficiencies make of them. */

/** Red, green and blue as light, from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Lab = readonly [lightness: number, a: number, b: number];

/** The light of a colour in hexadecimal digits. */
export function lightOf(hex: string): Rgb {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red!, green!, blue!];
}

/** A colour laid over another, as a browser mixes them: in the digits, not in the light. */
export function over(hex: string, ground: string, opacity: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [top, bottom] = [hex, ground].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round(opacity * top! + (1 - opacity) * bottom!)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

/** Contrast by WCAG 2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [one, other].map((hex) => luminance(lightOf(hex))).sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The three dichromacies, by Machado, Oliveira and Fernandes (2009), severity 1; and grey. */
export const visions = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const;

export type Vision = keyof typeof visions;

/** What an eye with a deficiency gets of a light. */
export function seenBy(vision: Vision, light: Rgb): Rgb {
  const [red, green, blue] = visions[vision].map((weights) => {
    const sum = weights.reduce((total, weight, index) => total + weight * light[index]!, 0);
    return Math.min(1, Math.max(0, sum));
  });
  return [red!, green!, blue!];
}

/** How far apart two lights look: CIEDE2000, in which 1 is just noticeable side by side. */
export function distance(one: Rgb, other: Rgb): number {
  return ciede2000(labOf(one), labOf(other));
}

function labOf([red, green, blue]: Rgb): Lab {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((value) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116,
  );
  return [116 * fy! - 16, 500 * (fx! - fy!), 200 * (fy! - fz!)];
}

/** By Sharma, Wu and Dalal (2005), whose pairs test it. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [p1, p2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = h2 - h1;
  const dh = isGrey ? 0 : Math.abs(turn) <= 180 ? turn : turn > 180 ? turn - 360 : turn + 360;
  const dH = 2 * Math.sqrt(c1 * c2) * sine(dh / 2);
  const sum = h1 + h2;
  const meanH = isGrey
    ? sum
    : Math.abs(turn) <= 180
      ? sum / 2
      : (sum + (sum < 360 ? 360 : -360)) / 2;
  const [meanL, meanCp] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * cosine(meanH - 30) +
    0.24 * cosine(2 * meanH) +
    0.32 * cosine(3 * meanH + 6) -
    0.2 * cosine(4 * meanH - 63);
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * meanCp, 1 + 0.015 * meanCp * t];
  const rotation = 30 * Math.exp(-(((meanH - 275) / 25) ** 2));
  const rt = -2 * Math.sqrt(meanCp ** 7 / (meanCp ** 7 + 25 ** 7)) * sine(2 * rotation);
  const [dl, dc, dhs] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dhs ** 2 + rt * dc * dhs);
}

function hue(a: number, b: number): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return a === 0 && b === 0 ? 0 : (degrees + 360) % 360;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
