import { Canvas, type Colour } from './canvas';

const black: Colour = [20, 20, 24];
const white: Colour = [246, 244, 238];
const red: Colour = [176, 40, 32];
const wood: Colour = [122, 84, 48];
const glass: Colour = [150, 186, 204];
const street: Colour = [112, 112, 108];
const skin: Colour = [224, 184, 152];

/** Both sides of the owner's identity card; the name and number are made up. */
export function identityCard(): Canvas {
  return new Canvas(640, 420, [206, 220, 228])
    .rectangle(24, 20, 592, 180, white)
    .rectangle(470, 44, 110, 132, [196, 206, 214])
    .rectangle(498, 64, 54, 60, skin)
    .text('NAME TAN ZHIYUAN', 44, 44, 4, black)
    .text('BORN 1979-04-12', 44, 88, 4, black)
    .text('430103 19790412 001X', 44, 150, 3, black)
    .rectangle(24, 220, 592, 180, white)
    .text('VALID 2019.06.03-2039.06.03', 44, 330, 3, black)
    .rectangle(44, 240, 80, 64, red);
}

/** The same card as it came the first time: taken in the dark by a shaking hand. */
export function illegibleIdentityCard(): Canvas {
  return identityCard().spoil(46, 0.22);
}

export function ownerWithCard(): Canvas {
  return new Canvas(640, 480, [184, 190, 180])
    .rectangle(230, 60, 180, 200, skin)
    .rectangle(180, 260, 280, 220, [52, 74, 110])
    .rectangle(250, 320, 150, 92, white)
    .text('TAN ZHIYUAN', 262, 336, 2, black)
    .text('430103197904', 262, 360, 2, black)
    .rectangle(420, 320, 160, 110, white)
    .text('I APPEAL', 436, 340, 3, black)
    .text('2026-11', 436, 376, 3, black);
}

export function shopDoor(): Canvas {
  return new Canvas(640, 480, [186, 204, 222])
    .rectangle(0, 400, 640, 80, street)
    .rectangle(80, 90, 480, 310, [214, 200, 176])
    .rectangle(80, 90, 480, 70, red)
    .text('LAO TAN KITCHEN', 110, 108, 5, white)
    .rectangle(130, 200, 130, 150, glass)
    .rectangle(330, 200, 110, 200, wood)
    .rectangle(480, 210, 48, 30, white)
    .text('88', 490, 216, 3, black);
}

export function diningRoom(): Canvas {
  const room = new Canvas(640, 480, [232, 220, 196]).rectangle(0, 330, 640, 150, [158, 120, 84]);
  for (const x of [40, 230, 420]) room.rectangle(x, 300, 150, 26, wood).rectangle(x + 66, 326, 18, 84, wood).rectangle(x + 50, 282, 48, 18, white);
  return room.rectangle(220, 60, 200, 120, red).text('MENU', 260, 100, 6, white);
}

export function till(): Canvas {
  return new Canvas(640, 480, [216, 212, 204])
    .rectangle(60, 300, 520, 150, wood)
    .rectangle(140, 180, 170, 120, [64, 68, 74])
    .rectangle(158, 196, 134, 66, glass)
    .rectangle(390, 210, 84, 130, black)
    .rectangle(400, 222, 64, 46, glass)
    .text('SN 7A31 0088', 360, 350, 3, white);
}

/** A slip with the cardholder's signature. */
export function signedSlip(amount: string): Canvas {
  return new Canvas(380, 520, white)
    .text('LAO TAN KITCHEN', 40, 40, 3, black)
    .text('SALE CNY', 40, 100, 3, black)
    .text(amount, 40, 140, 5, black)
    .text('CARD 6225 **** 3307', 40, 210, 3, black)
    .text('APPROVED 00', 40, 260, 3, black)
    .rectangle(40, 420, 280, 2, black)
    .text('ZH. WEI', 70, 370, 5, [30, 40, 120]);
}
