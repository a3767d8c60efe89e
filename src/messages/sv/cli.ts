import type { ViewId } from '../../model/comparison.ts'

/** Words of the command line in Swedish: help, errors, notes. */
export const cli = {
  about: 'Läser kommunala styrdokument, räknar mål, ansvar och uppföljning, och jämför kommuner.',
  help: {
    titles: {
      'Usage:': 'Så här:',
      'Arguments:': 'Argument:',
      'Options:': 'Tillval:',
      'Commands:': 'Kommandon:',
      'Global Options:': 'Tillval för alla kommandon:',
    },
    options: '[tillval]',
    command: '[kommando]',
    help: 'visa hjälp',
    helpCommand: 'visa hjälp om ett kommando',
    version: 'visa programmets version',
    choices: (values: string) => `ett av: ${values}`,
    default: (value: string) => `om inget anges: ${value}`,
  },
  command: {
    compare: 'jämför dokument: en kolumn per dokument',
    extract: 'skriv ut analyserna som data',
    show: 'visa ett dokument med det som räknats',
  },
  argument: {
    inputs: 'filer, mappar, mönster, eller - för standard in',
    input: 'fil, medföljande dokument, eller - för standard in',
  },
  option: {
    lang: 'språk för etiketter och meddelanden',
    asOf: 'dag för ålder och försening, ÅÅÅÅ-MM-DD eller today',
    taxonomy: 'egen taxonomi (YAML eller JSON)',
    quiet: 'inga anmärkningar, bara fel',
    color: 'färg i terminalen',
    width: 'bredd i tecken, i stället för terminalens',
    format: 'format; annars avgör filändelsen i -o',
    output: 'skriv till fil',
    view: 'vad som jämförs',
    kind: 'slag av åtaganden, med komma emellan',
    theme: 'teman, med komma emellan',
    section: 'avsnitt, med komma emellan',
    columns: 'vilka kolumner, med komma emellan',
    primary: 'räkna bara huvudtemat',
    values: 'vad temats celler visar',
    inherited: 'utan åtaganden ur kommunens vision',
    layout: 'csv: som tabellen, eller en rad per cell',
    delimiter: 'csv: skiljetecken, t.ex. ";" eller tab',
    bom: 'csv: byteordningsmärke, så att Excel ser åäö',
    decimal: 'csv: decimaltecken; med komma skiljer semikolon fälten',
    stdinName: 'namn på det som läses från standard in',
    why: 'varje mening med regeln som tog eller lämnade den',
  },
  error: {
    unknownCommand: (name: string, guess: string) =>
      `Kommandot ”${name}” finns inte.${guess} Skriv policy --help för att se vilka som finns.`,
    unknownOption: (name: string, guess: string) =>
      `Tillvalet ”${name}” finns inte.${guess} Skriv policy --help för att se vilka som finns.`,
    missingValue: (name: string) => `Tillvalet ”${name}” behöver ett värde.`,
    missingArgument: (name: string) =>
      `Argumentet ”${name}” saknas. Skriv policy --help för att se hur kommandot används.`,
    excessArguments: 'Kommandot tar färre argument. Skriv policy --help för att se hur det används.',
    badOption: (text: string) => `Ett tillval gick inte att förstå: ${text}`,
    badChoice: (option: string, value: string, choices: string, guess: string) =>
      `”${value}” är inget värde för ${option}.${guess} Välj bland: ${choices}.`,
    guess: (name: string) => ` Menade du ”${name}”?`,
    unknownView: (value: string, choices: string, guess: string) =>
      `Vyn ”${value}” finns inte.${guess} Välj bland: ${choices}.`,
    unknownTheme: (value: string, choices: string, guess: string) =>
      `Temat ”${value}” finns inte.${guess} Välj bland: ${choices}.`,
    unknownSection: (value: string, choices: string, guess: string) =>
      `Avsnittet ”${value}” finns inte.${guess} Välj bland: ${choices}.`,
    unknownKind: (value: string, choices: string, guess: string) =>
      `Slaget ”${value}” finns inte.${guess} Välj bland: ${choices}.`,
    unknownColumn: (value: string, choices: string, guess: string) =>
      `Kolumnen ”${value}” finns inte.${guess} Välj bland: ${choices}.`,
    unknownFormat: (value: string, choices: string, guess: string) =>
      `Formatet ”${value}” finns inte.${guess} Välj bland: ${choices}.`,
    unknownExtension: (file: string, choices: string) =>
      `Filändelsen i ”${file}” säger inget format. Ange --format, eller sluta filnamnet på något av: ${choices}.`,
    badDate: (value: string) => `”${value}” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD, eller skriv today.`,
    badWidth: (value: string) => `”${value}” är ingen bredd. Ange ett tal från 40 till 1000.`,
    badDelimiter: (value: string) => `”${value}” kan inte skilja fält åt. Ange ett enda tecken, eller tab.`,
    noInput: 'Inget dokument gick att läsa, så det finns inget att visa.',
    oneInput: 'show visar ett dokument i taget. Ange en enda fil.',
    noText: (file: string) => `”${file}” är en kodning utan dokumentets text. Ange själva dokumentet.`,
    outputFolder: (file: string) => `Mappen för ”${file}” finns inte. Skapa den först.`,
    outputIsFolder: (file: string) => `”${file}” är en mapp. Ange ett filnamn.`,
    outputFailed: (file: string, reason: string) =>
      `Det gick inte att skriva ”${file}” (${reason}). Inget har ändrats.`,
    outputIsInput: (file: string) => `”${file}” är ett av dokumenten som läses. Ange ett annat filnamn.`,
    stdoutFailed: (reason: string) => `Det gick inte att skriva till standard ut (${reason}).`,
    taxonomy: (file: string) => `Taxonomin ”${file}” går inte att använda.`,
    internal: (detail: string) => `Något gick fel i programmet: ${detail}`,
  },
  /** Why a file is not among the documents, and what to do. */
  input: {
    missing: (guess: string) => `Filen finns inte. Kontrollera sökvägen.${guess}`,
    emptyFolder: (extensions: string) =>
      `Mappen innehåller inga dokument. Lägg dit filer som slutar på ${extensions}.`,
    noMatch: 'Mönstret träffar inga filer. Kontrollera det, och sätt det inom citattecken.',
    notAnalysis: 'JSON-filen är ingen analys. Ange ett dokument, eller utdata från policy extract.',
    unreadable: (reason: string) => `Filen gick inte att läsa (${reason}). Kontrollera rättigheterna.`,
    isFolder: 'Det är en mapp. Ange en fil.',
    badField: (field: string) =>
      `Fältet ”${field}” i JSON-filen saknas eller har fel värde. Rätta det, eller gör om filen med policy extract.`,
    failed: (reason: string) => `Filen gick inte att analysera; felet ligger i programmet (${reason}).`,
    noStdin: 'Standard in är tom. Skicka in ett dokument, t.ex. med policy show - < fil.txt.',
  },
  note: {
    notRead: (file: string, reason: string) => `policy: ${file}: ${reason}`,
    duplicate: (file: string) => `policy: ${file}: angiven två gånger, räknas en gång.`,
    sameContent: (file: string, other: string) => `policy: ${file}: samma innehåll som ${other}.`,
    sameContents: (count: number, file: string) => `policy: ${count} filer har samma innehåll som ${file}.`,
    ignored: (options: string, format: string) => `policy: ${options} gör inget i formatet ${format}.`,
    notice: (file: string, line: number | null, text: string) =>
      `policy: ${file}${line === null ? '' : `:${line}`}: ${text}`,
    bundled: 'policy: Inga filer angivna: visar de fem medföljande dokumenten.',
  },
  /** Other names of the views. */
  viewNames: {
    overview: ['översikt'],
    metadata: ['dokumentuppgifter', 'uppgifter'],
    sections: ['avsnitt'],
    themes: ['teman', 'tema'],
    goals: ['mål'],
    responsibilities: ['ansvar', 'roller'],
    'follow-up': ['uppföljning'],
    gaps: ['luckor', 'saknas'],
    similarity: ['likhet'],
    all: ['alla', 'allt'],
  } satisfies Record<ViewId | 'all', readonly string[]> as Record<ViewId | 'all', readonly string[]>,
}
