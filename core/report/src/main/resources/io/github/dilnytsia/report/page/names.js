// What makes no difference between a typed text and a name, by the tables of the library's name matcher.

const FOLDING = data.folding;
const WORD_CHARACTER = /[\p{L}\p{Nd}\p{Mn}]/u;

function foldCase(character) {
  const upper = character.toUpperCase();
  const capital = [...upper].length === 1 ? upper : character;
  const lower = capital.toLowerCase();
  return [...lower].length === 1 ? lower : capital;
}

function foldName(text) {
  let plain = "";
  for (const character of text) {
    plain += FOLDING.apostrophes.includes(character) ? "'" : character;
  }
  let folded = "";
  for (const character of plain.normalize("NFKD")) {
    if (/[\p{Z}\t-\r\u001c-\u001f]/u.test(character)) {
      folded += " ";
    } else if (/[\p{Pd}−]/u.test(character)) {
      folded += "-";
    } else if (!/[\p{Cc}\p{Cf}\u0300\u0301\u0307\ufe00-\ufe0f]/u.test(character)) {
      folded += foldCase(character);
    }
  }
  return tidyName([...folded.normalize("NFC")]);
}

/** One blank, none beside hyphens; apostrophes between two letters only. */
function tidyName(characters) {
  let tidy = "";
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i];
    const last = tidy === "" ? " " : tidy[tidy.length - 1];
    if (character === "'") {
      let next = i;
      while (characters[next] === "'") {
        next++;
      }
      if (WORD_CHARACTER.test(last) && WORD_CHARACTER.test(characters[next] ?? " ")) {
        tidy += "'";
      }
    } else if (character === "-" && last === " " && tidy !== "") {
      tidy = tidy.slice(0, -1) + "-";
    } else if (!(character === " " && (last === " " || last === "-"))
        && !(character === "-" && last === "-")) {
      tidy += character;
    }
  }
  return tidy.trim();
}

/** Letters that look like those of the alphabet put in their place, word by word. */
function replaceTwins(folded, cyrillic) {
  const foreign = cyrillic ? FOLDING.latin : FOLDING.cyrillic;
  const own = cyrillic ? FOLDING.cyrillic : FOLDING.latin;
  const isOwn = cyrillic ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
  return folded.replace(/[\p{L}\p{Nd}\p{Mn}'\u{10000}-\u{10ffff}]+/gu, (word) => {
    const letters = [...word];
    const counted = letters.filter((letter) => letter.length === 1);
    const owns = counted.some((letter) => isOwn.test(letter));
    const strange = counted.some((letter) =>
      !isOwn.test(letter) && /\p{L}/u.test(letter) && !foreign.includes(letter));
    if (cyrillic ? owns || !strange : owns && !strange) {
      return letters.map((letter) => {
        const twin = foreign.indexOf(letter);
        return twin >= 0 ? own[twin] : letter;
      }).join("");
    }
    return word;
  });
}

function spaceName(folded) {
  let spaced = "";
  for (const character of folded) {
    if (WORD_CHARACTER.test(character)) {
      spaced += character === "ґ" ? "г" : character;
    } else if (character !== "'" && spaced !== "" && !spaced.endsWith(" ")) {
      spaced += " ";
    }
  }
  return spaced.trim();
}

/** A typed text in both alphabets, or in one where they make no difference. */
function readings(text) {
  const folded = foldName(text);
  const found = [true, false].map((cyrillic) => spaceName(replaceTwins(folded, cyrillic)));
  return [...new Set(found)].filter((reading) => reading !== "");
}
