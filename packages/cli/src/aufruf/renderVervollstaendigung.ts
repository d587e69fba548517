import {
  type BefehlName,
  befehle,
  hasDatei,
  ordnerOf,
  type Schalter,
  schalter,
  schalterOf,
  type Shell,
  wahlOf,
} from "./befehle.ts"

/**
 * What makes a shell complete command lines of zielwerk: its commands, the flags of each, the values of a flag, folders.
 * A script for the shell to read. All of it comes from the table of commands, so that a new flag needs nothing here.
 */
export const renderVervollstaendigung = (shell: Shell): string => `${renderer[shell]().join("\n")}\n`

interface Wort extends Schalter {
  readonly name: string
}

const worte = (Object.keys(befehle) as ReadonlyArray<BefehlName>).map((name) => ({
  name,
  satz: befehle[name].satz,
  schalter: befehle[name].schalter.map((schaltername): Wort => ({
    name: schaltername,
    ...schalterOf(name, schaltername),
  })),
  ordner: ordnerOf(name) !== undefined,
  wahl: wahlOf(name),
  datei: hasDatei(name),
}))
type Befehlswort = (typeof worte)[number]

const befehlsnamen: ReadonlyArray<string> = worte.map(({ name }) => name)
const alleSchalter = Object.entries(schalter).map(([name, s]): Wort => ({ name, ...s }))
/** Does a command take other values for the flag than all others? */
const isEigener = (s: Wort): boolean => s.wert !== alleSchalter.find(({ name }) => name === s.name)?.wert
/** What stands without a command. */
const allein: ReadonlyArray<Wort> = [
  { name: "hilfe", text: schalter.hilfe.text },
  { name: "version", text: "die Version" },
]

/** `text|json` can be completed, `JJJJ-MM-TT` cannot. */
const werteOf = ({ wert = "" }: Wort): ReadonlyArray<string> => (wert.includes("|") ? wert.split("|") : [])
const isDatei = ({ wert }: Wort): boolean => wert === "DATEI"

/** Written so that the bash 3.2 of macOS understands it, too, without the package bash-completion. */
const bash = (): ReadonlyArray<string> => [
  "# Vervollständigung für bash. Diese Zeile in ~/.bashrc:",
  '#   eval "$(zielwerk vervollstaendigung bash)"',
  "_zielwerk() {",
  "  local wort=${COMP_WORDS[COMP_CWORD]} davor=${COMP_WORDS[COMP_CWORD - 1]} befehl= nur_ordner= vorschlaege= i",
  "  # für bash ist das Gleichheitszeichen ein Wort",
  "  if [[ $wort == = ]]; then",
  "    wort=",
  "  elif [[ $davor == = ]]; then",
  "    davor=${COMP_WORDS[COMP_CWORD - 2]}",
  "  fi",
  "  for ((i = 1; i < COMP_CWORD; i++)); do",
  "    case ${COMP_WORDS[i]} in",
  "    --) nur_ordner=ja ;;",
  `    ${befehlsnamen.join(" | ")}) befehl=\${befehl:-\${COMP_WORDS[i]}} ;;`,
  "    esac",
  "  done",
  "  COMPREPLY=()",
  "  if [[ -z $nur_ordner ]]; then",
  "    case $befehl$davor in",
  ...worte.flatMap(({ name, schalter: liste }) => liste.filter(isEigener).map((s) => bashWert(s, name))),
  ...alleSchalter.filter(({ wert }) => wert !== undefined).map((s) => bashWert(s, "*")),
  "    esac",
  "    case $befehl in",
  `    "") vorschlaege='${[...befehlsnamen, ...allein.map(({ name }) => `--${name}`)].join(" ")}' ;;`,
  ...worte.map(
    (b) => `    ${b.name}) vorschlaege='${[...b.wahl, ...b.schalter.map(({ name }) => `--${name}`)].join(" ")}' ;;`,
  ),
  "    esac",
  "    # ein Schalter steht nur einmal",
  "    for ((i = 1; i < COMP_CWORD; i++)); do",
  ...(mehrfache.length === 0 ? [] : [`      case \${COMP_WORDS[i]} in ${mehrfache.join(" | ")}) continue ;; esac`]),
  '      vorschlaege=" $vorschlaege "',
  '      vorschlaege=${vorschlaege/ "${COMP_WORDS[i]}" / }',
  "    done",
  '    COMPREPLY=($(compgen -W "$vorschlaege" -- "$wort"))',
  "  fi",
  ...worte
    .filter(({ datei }) => datei)
    .map(
      ({ name }) =>
        `  [[ $befehl == ${name} && $wort != -* ]] && { local IFS=$'\\n'; COMPREPLY+=($(compgen -f -- "$wort")); return; }`,
    ),
  `  case $befehl in ${worte
    .filter(({ ordner }) => ordner)
    .map(({ name }) => name)
    .join(" | ")}) ;; *) return ;; esac`,
  "  [[ $wort == -* && -z $nur_ordner ]] && return",
  "  compopt -o filenames 2>/dev/null",
  "  local IFS=$'\\n'",
  '  COMPREPLY+=($(compgen -d -- "$wort"))',
  "}",
  "complete -F _zielwerk zielwerk",
]

const mehrfache = alleSchalter.filter(({ mehrfach }) => mehrfach === true).map(({ name }) => `--${name}`)

/** Behind this flag of a command, or of every command. */
const bashWert = (s: Wort, befehl: string): string => {
  const [muster, wahl] = [`${befehl}--${s.name}`, werteOf(s)]
  if (wahl.length > 0) return `    ${muster}) COMPREPLY=($(compgen -W '${wahl.join(" ")}' -- "$wort")); return ;;`
  if (!isDatei(s)) return `    ${muster}) return ;;`
  return `    ${muster}) compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$wort")); return ;;`
}

const zsh = (): ReadonlyArray<string> => [
  "# Vervollständigung für zsh. Diese Zeile in ~/.zshrc, hinter compinit:",
  '#   eval "$(zielwerk vervollstaendigung zsh)"',
  "_zielwerk() {",
  "  local -a befehle",
  "  local state",
  `  befehle=(${worte.map(({ name, satz }) => zitat(`${name}:${satz}`)).join(" ")})`,
  `  _arguments -C ${[...allein.map(zshSchalter), "'1: :->befehl'", "'*:: :->rest'"].join(" ")}`,
  "  case $state in",
  "  befehl) _describe -t befehle Befehl befehle ;;",
  "  rest)",
  "    case $words[1] in",
  ...worte.map(
    (befehl) =>
      `    ${befehl.name}) _arguments ${[...befehl.schalter.map(zshSchalter), ...zshWort(befehl)].join(" ")} ;;`,
  ),
  "    esac",
  "    ;;",
  "  esac",
  "}",
  "compdef _zielwerk zielwerk",
]

const zshSchalter = (s: Wort): string => {
  const schalterwort = `${s.mehrfach === true ? "*" : ""}--${s.name}`
  const satz = `[${s.text.replace(/[\]\\[:]/gu, "\\$&")}]`
  if (s.wert === undefined) return zitat(`${schalterwort}${satz}`)
  const wahl = werteOf(s)
  const ergaenzung = isDatei(s) ? "_files" : wahl.length > 0 ? `(${wahl.join(" ")})` : " "
  return zitat(`${schalterwort}=${satz}:${s.wert}:${ergaenzung}`)
}

const zshWort = ({ ordner, wahl, datei }: Befehlswort): ReadonlyArray<string> =>
  ordner
    ? ["'1:ORDNER:_directories'"]
    : [...(wahl.length > 0 ? [`'1:WORT:(${wahl.join(" ")})'`] : []), ...(datei ? ["'2:DATEI:_files'"] : [])]

const fish = (): ReadonlyArray<string> => [
  "# Vervollständigung für fish. Einmal aufrufen:",
  "#   zielwerk vervollstaendigung fish > ~/.config/fish/completions/zielwerk.fish",
  "complete -c zielwerk -f",
  ...worte.map(({ name, satz }) => `complete -c zielwerk -n __fish_use_subcommand -a ${name} -d ${fishZitat(satz)}`),
  ...allein.map(({ name, text }) => `complete -c zielwerk -n __fish_use_subcommand -l ${name} -d ${fishZitat(text)}`),
  ...worte.flatMap(({ name, ordner, wahl, datei, schalter: liste }) => {
    const bei = `complete -c zielwerk -n '__fish_seen_subcommand_from ${name}'`
    return [
      ...(ordner ? [`${bei} -a '(__fish_complete_directories)'`] : []),
      ...(datei ? [`${bei} -F`] : []),
      ...(wahl.length > 0 ? [`${bei} -a '${wahl.join(" ")}'`] : []),
      ...liste.map((s) => `${bei} -l ${s.name}${fishWert(s)} -d ${fishZitat(s.text)}`),
    ]
  }),
]

const fishWert = (s: Wort): string => {
  const wahl = werteOf(s)
  if (s.wert === undefined) return ""
  return isDatei(s) ? " -r -F" : wahl.length > 0 ? ` -x -a '${wahl.join(" ")}'` : " -x"
}

const zitat = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
/** fish knows a backslash inside of quotes. */
const fishZitat = (text: string): string => `'${text.replace(/['\\]/gu, "\\$&")}'`

const renderer: { readonly [S in Shell]: () => ReadonlyArray<string> } = { bash, zsh, fish }
