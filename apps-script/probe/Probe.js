/**
 * A probe for a real Google account: it does, in a spreadsheet made for it, the things that the local
 * Sheets of Amiable takes for granted, and writes down what really happens. See README.md beside it.
 *
 * It works in tabs of its own, whose names start with "Amiable probe", and touches nothing else. It
 * asks Google's own web server for an empty page, telling it nothing, and sends no mail unless
 * somebody asks for one and types the address. "Remove everything" takes away its tabs, its
 * properties and its trigger.
 *
 * This file is plain Apps Script, to be pasted as it is. Functions whose names end in _ cannot be
 * called from a page; the others are menu items, the trigger, or what the page in the sidebar calls.
 * It keeps to the language of 2019, which Apps Script is sure to know.
 */
// biome-ignore-all lint/complexity/useOptionalChain: younger than 2019

/** 'bound': the script lives in the spreadsheet. 'addon': it is installed as an editor add-on. */
const KIND = 'bound';

const NOTES = 'Amiable probe';
const KILLED = 'Amiable probe kill';
const APPENDED = 'Amiable probe append';
const SPACE = 'Amiable probe space';
const TRIGGER_NOTE = 'amiable-probe-trigger';
/** A page that answers with nothing, and one that is not there. */
const EMPTY_PAGE = 'https://www.google.com/generate_204';
const NO_PAGE = 'https://www.google.com/amiable-probe-no-such-page';
/** Nights without a midnight: in Havana, in the Azores and Beirut, in Cairo, in Santiago. */
const NIGHTS = ['2026-03-08', '2026-03-29', '2026-04-24', '2026-09-06'];

function onInstall(e) {
  onOpen(e);
}

function onOpen() {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('1. Measure (2 minutes)', 'probeNow')
    .addItem('2. Try the sidebar (1 minute)', 'probeSidebar')
    .addItem('3. Look at a chart', 'probeChart')
    .addItem('4. Type while it runs (40 seconds)', 'probeEdit')
    .addItem('5. Be killed (6 minutes, ends with an error)', 'probeKill')
    .addItem('6. In a copy of this file', 'probeCopy')
    .addItem('7. Send one mail to an address I type', 'probeMail')
    .addSeparator()
    .addItem('Show the result', 'probeResult')
    .addItem('Remove everything', 'probeRemove')
    .addToUi();
}

/** Step 1: everything that needs no second person, no page and no waiting. */
function probeNow() {
  tab_(NOTES);
  const space = tab_(SPACE);
  noteOf_('text-entry', () => entries_(space));
  noteOf_('display', () => displays_(space));
  noteOf_('dates', () => dates_(space));
  noteOf_('limits', () => limits_(space));
  noteOf_('places', () => places_(space));
  noteOf_('intl', intl_);
  noteOf_('globals', globals_);
  noteOf_('latency', () => latency_(space));
  noteOf_('properties', propertyLimits_);
  noteOf_('user-properties', userProperties_);
  noteOf_('uuid', uuids_);
  noteOf_('address', address_);
  noteOf_('fetch', fetches_);
  noteOf_('pdf', pdfs_);
  noteOf_('trigger-limit', makeTrigger_);
  markForCopy_(space);
  SpreadsheetApp.getActiveSpreadsheet().toast('Measured. Please go on with step 2.');
}

/** What becomes of text that looks like something else, in automatic cells and in text cells. */
function entries_(space) {
  let texts = ["'0042", '0042', '=1+1', "'=1+1", '3/4/2026', '13/4/2026', '1,5', '1.5', 'TRUE'];
  texts = texts.concat(['+1', '+name', '-x', '@name', '1,23', '1.23', '$85.00', '50%', '']);
  space.clear();
  const column = texts.map((text) => [text]);
  space.getRange(1, 2, texts.length, 1).setNumberFormat('@');
  space.getRange(1, 1, texts.length, 1).setValues(column);
  space.getRange(1, 2, texts.length, 1).setValues(column);
  space.appendRow(texts);
  const area = space.getRange(1, 1, texts.length, 2);
  const row = space.getRange(texts.length + 1, 1, 1, texts.length);
  return {
    locale: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    texts: texts,
    values: area.getValues().map(typed_),
    displays: area.getDisplayValues(),
    formulas: area.getFormulas(),
    appended: typed_(row.getValues()[0]),
    appendedFormulas: row.getFormulas()[0],
  };
}

/** How numbers and dates are shown under the number formats that the add-on writes. */
function displays_(space) {
  const formats = ['', '#,##0.00', '#,##0', '0', '0%', 'yyyy-mm-dd', 'dd/MM/yyyy', 'M/d/yyyy', '@'];
  space.clear();
  const numbers = [-1234.5, 46083, 1 / 3];
  const range = space.getRange(1, 1, numbers.length, formats.length);
  range.setValues(numbers.map((number) => formats.map(() => number)));
  formats.forEach((format, index) => {
    if (format) space.getRange(1, index + 1, numbers.length, 1).setNumberFormat(format);
  });
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  return { locale: locale, formats: formats, displays: range.getDisplayValues() };
}

/** How a Date written into a cell is shown, and as which instant a date typed into one is read. */
function dates_(space) {
  space.clear();
  const written = new Date(Date.UTC(2026, 2, 29, 12)); // around a change of clocks in Europe
  const range = space.getRange(1, 1);
  range.setValue(written);
  const shown = range.getDisplayValue();
  const format = range.getNumberFormat();
  range.setNumberFormat('0.000000');
  const serial = range.getDisplayValue();
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const nights = {};
  NIGHTS.forEach((night, index) => {
    const cell = space.getRange(index + 2, 1);
    cell.setValue(night); // taken as a date in every locale
    const read = cell.getValue();
    nights[night] =
      read instanceof Date ? Utilities.formatDate(read, zone, 'yyyy-MM-dd HH:mm') : String(read);
  });
  return {
    zone: zone,
    nights: nights,
    written: written.toISOString(),
    shown: shown,
    format: format,
    serial: serial,
  };
}

/** The words of Google's refusals, and what an empty cell reads as. */
function limits_(space) {
  space.clear();
  return {
    tooFewRows: failure_(() => {
      space.getRange(1, 1, 3, 1).setValues([[1], [2]]);
    }),
    tooManyColumns: failure_(() => {
      space.getRange(1, 1, 1, 1).setValues([[1, 2]]);
    }),
    outside: failure_(() => {
      space.getRange(space.getMaxRows() + 1, 1).setValue(1);
    }),
    noRows: failure_(() => {
      space.getRange(1, 1, 0, 1);
    }),
    object: failure_(() => {
      space.getRange(1, 1).setValue({ a: 1 });
    }),
    noLock: LockService.getDocumentLock() === null,
    empty: typed_(space.getRange(5, 5, 1, 2).getValues()[0]),
    lastRow: space.getLastRow(),
    newGrid: [space.getMaxRows(), space.getMaxColumns()],
  };
}

/** Whether a range means a place, or the cell that stood there when rows are put in above. */
function places_(space) {
  space.clear();
  const range = space.getRange(5, 1);
  range.setValue('stood in row 5');
  SpreadsheetApp.flush();
  space.insertRowsAfter(1, 1);
  return { followsCell: range.getValue() !== '' };
}

/** Which time zones and languages Intl really knows here. */
function intl_() {
  const instant = new Date(Date.UTC(2026, 2, 1, 3, 30));
  const zones = {};
  ['America/New_York', 'America/Bogota', 'Europe/Paris', 'Asia/Kolkata'].forEach((zone) => {
    zones[zone] = failureOr_(() =>
      new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
      }).format(instant),
    );
  });
  const months = {};
  ['en', 'es', 'fr'].forEach((language) => {
    months[language] = failureOr_(() =>
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(instant),
    );
  });
  return { zones: zones, months: months, normalize: 'e\u0301'.normalize('NFC') === '\u00e9' };
}

/** What a bundle may and may not rely on. */
function globals_() {
  let names = ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'structuredClone', 'crypto', 'atob'];
  names = names.concat(['queueMicrotask', 'performance', 'Intl', 'Promise', 'globalThis']);
  const found = {};
  names.forEach((name) => {
    found[name] = typeof globalThis[name];
  });
  return found;
}

/** Milliseconds of each kind of call: the middle one of five, since the first is often slow. */
function latency_(space) {
  const facts = { read: {}, write: {} };
  space.clear();
  [
    [1, 1],
    [100, 10],
    [1000, 10],
    [5000, 12],
  ].forEach((size) => {
    const cells = size[0] * size[1];
    const missing = size[0] - space.getMaxRows();
    if (missing > 0) space.insertRowsAfter(space.getMaxRows(), missing);
    const range = space.getRange(1, 1, size[0], size[1]);
    const table = [];
    for (let row = 0; row < size[0]; row += 1) table.push(filled_(size[1], row));
    facts.write[cells] = middle_(3, () => {
      range.setValues(table);
      SpreadsheetApp.flush();
    });
    facts.read[cells] = middle_(5, () => {
      range.getValues();
    });
  });
  const store = PropertiesService.getDocumentProperties();
  facts.compute = middle_(3, compute_);
  facts.flush = middle_(5, () => {
    SpreadsheetApp.flush();
  });
  facts.append = middle_(5, () => {
    space.appendRow([1]);
  });
  facts.setProperty = middle_(5, () => {
    store.setProperty('amiable-probe', 'x');
  });
  facts.getProperty = middle_(5, () => {
    store.getProperty('amiable-probe');
  });
  facts.lock = middle_(5, () => {
    const lock = LockService.getDocumentLock();
    if (lock && lock.tryLock(1000)) lock.releaseLock();
  });
  facts.quota = middle_(3, () => {
    MailApp.getRemainingDailyQuota();
  });
  facts.name = middle_(5, () => {
    space.getName();
  });
  facts.fetch = middle_(3, () => {
    UrlFetchApp.fetch(EMPTY_PAGE);
  });
  return facts;
}

/** Work like that of reading 20,000 rows, without any call. */
function compute_() {
  let sum = 0;
  for (let at = 0; at < 240000; at += 1) {
    const text = `1,${at % 1000}.25`;
    sum += Number(text.replace(/[^0-9.]/g, '')) * 100;
  }
  return sum;
}

/** Where exactly a property becomes too large: Google says 9 KB, not of what. */
function propertyLimits_() {
  const store = PropertiesService.getDocumentProperties();
  const attempt = (text) =>
    failure_(() => {
      store.setProperty('amiable-probe', text);
    });
  const facts = {
    bytes9216: attempt(repeat_('x', 9216)),
    bytes9217: attempt(repeat_('x', 9217)),
    chars5000of2: attempt(repeat_('\u00e9', 5000)),
    number: numberAsProperty_(store),
  };
  store.deleteProperty('amiable-probe');
  return facts;
}

function numberAsProperty_(store) {
  store.setProperty('amiable-probe', 5);
  return typed_([store.getProperty('amiable-probe')])[0];
}

/** Whether the person's own store is another one than the file's. */
function userProperties_() {
  const key = 'amiable-probe-own';
  const own = PropertiesService.getUserProperties();
  own.setProperty(key, 'x');
  const facts = {
    kept: own.getProperty(key) === 'x',
    apart: PropertiesService.getDocumentProperties().getProperty(key) === null,
  };
  own.deleteProperty(key);
  return facts;
}

function uuids_() {
  const ids = [Utilities.getUuid(), Utilities.getUuid()];
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return { shaped: ids.every((id) => shape.test(id)), distinct: ids[0] !== ids[1] };
}

/** Whether the file's address is made as expected; the address itself is nobody's business. */
function address_() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const usual = `https://docs.google.com/spreadsheets/d/${book.getId()}/edit`;
  return { usual: book.getUrl() === usual };
}

/** What comes of asking the web: an empty page, one that has moved, one that is missing, no server. */
function fetches_() {
  const attempt = (url, options) =>
    failure_(() => {
      UrlFetchApp.fetch(url, options || {});
    });
  const codeOf = (url, options) => UrlFetchApp.fetch(url, options).getResponseCode();
  const headers = {};
  for (let at = 0; at < 101; at += 1) headers[`x-probe-${at}`] = 'x';
  return {
    code: codeOf(EMPTY_PAGE, {}),
    moved: codeOf('http://google.com/', { followRedirects: false }),
    muted: codeOf(NO_PAGE, { muteHttpExceptions: true }),
    missing: attempt(NO_PAGE),
    unknownName: attempt('https://amiable-probe.invalid/'),
    localhost: attempt('http://localhost/'),
    longAddress: attempt(`${EMPTY_PAGE}?${repeat_('x', 2048)}`),
    manyHeaders: attempt(EMPTY_PAGE, { headers: headers }),
    hostHeader: attempt(EMPTY_PAGE, { headers: { Host: 'www.google.com' } }),
  };
}

/** Whether a page of HTML becomes a PDF with no further permission, and on which paper. */
function pdfs_() {
  const facts = { boxes: {} };
  ['A4', 'letter'].forEach((size) => {
    const style = `<style>@page{size:${size};margin:25mm}</style>`;
    const html = `<!DOCTYPE html><html><head>${style}</head><body><p>\u00e9</p></body></html>`;
    const pdf = Utilities.newBlob(html, 'text/html', 'probe.html').getAs('application/pdf');
    const signs = pdf.getBytes().map((byte) => String.fromCharCode(byte & 255));
    const box = /\/MediaBox ?\[([^\]]*)\]/.exec(signs.join(''));
    facts.boxes[size] = box ? box[1].trim() : '';
    facts.begins = signs.slice(0, 5).join('');
  });
  facts.other = failure_(() => {
    Utilities.newBlob('x', 'text/html', 'probe.html').getAs('image/png');
  });
  return facts;
}

/** Leaves marks that a copy of the file may or may not carry along. */
function markForCopy_(space) {
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  PropertiesService.getDocumentProperties().setProperty('amiable-probe-origin', id);
  space.getDeveloperMetadata().forEach((one) => {
    one.remove();
  });
  space.addDeveloperMetadata('amiable-probe-origin', id);
}

/** Step 6, in the copy: which marks came along? */
function probeCopy() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const space = book.getSheetByName(SPACE);
  const property = PropertiesService.getDocumentProperties().getProperty('amiable-probe-origin');
  const marks = space ? space.getDeveloperMetadata() : [];
  note_('copy', {
    isCopy:
      Boolean(marks.length && marks[0].getValue() !== book.getId()) || property !== book.getId(),
    property: property !== null,
    metadata: marks.length > 0,
    triggers: ScriptApp.getProjectTriggers().length,
    sheetIdKept: space ? space.getSheetId() : null,
  });
  book.toast('Noted. Show the result here too, and keep it beside the first one.');
}

/** The trigger that answers the question of questions: does it see its spreadsheet? */
function makeTrigger_() {
  removeTriggers_();
  const clock = () => {
    const builder = ScriptApp.newTrigger('probeTrigger').timeBased();
    return KIND === 'addon' ? builder.everyHours(1) : builder.after(60 * 1000);
  };
  const first = failure_(() => {
    clock().create();
  });
  const second = failure_(() => {
    clock().create();
  });
  return { kind: KIND, at: Date.now(), first: first, second: second };
}

function probeTrigger(e) {
  const facts = { authMode: String(e && e.authMode), at: Date.now() };
  facts.spreadsheet = failureOr_(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return book ? 'there' : 'null';
  });
  facts.read = failure_(() => {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).getValue();
  });
  facts.properties = failure_(() => {
    PropertiesService.getDocumentProperties().getProperty('x');
  });
  facts.lock = failureOr_(() => (LockService.getDocumentLock() ? 'there' : 'null'));
  facts.quota = failure_(() => {
    MailApp.getRemainingDailyQuota();
  });
  // Where the spreadsheet cannot be reached, only this store can tell it afterwards.
  PropertiesService.getUserProperties().setProperty(TRIGGER_NOTE, JSON.stringify(facts));
  removeTriggers_();
}

/** Step 5: written and flushed, written and not flushed, then asleep until Google kills it. */
function probeKill() {
  const sheet = tab_(KILLED);
  const store = PropertiesService.getDocumentProperties();
  sheet.clear();
  ['finally', 'caught', 'alive'].forEach((name) => {
    store.deleteProperty(`amiable-probe-${name}`);
  });
  const lock = LockService.getDocumentLock();
  const locked = lock ? lock.tryLock(1000) : false;
  const started = Date.now();
  note_('kill-start', { at: started, locked: locked });
  try {
    sheet.appendRow(['appended, flushed']);
    sheet.getRange(2, 1).setValue('set, flushed');
    SpreadsheetApp.flush();
    sheet.appendRow(['appended, not flushed']);
    sheet.getRange(4, 1).setValue('set, not flushed');
    for (let turn = 0; turn < 100; turn += 1) {
      Utilities.sleep(10 * 1000);
      store.setProperty('amiable-probe-alive', String(Date.now() - started));
    }
  } catch (error) {
    store.setProperty('amiable-probe-caught', String(error));
  } finally {
    store.setProperty('amiable-probe-finally', 'ran');
  }
}

/** What the kill left behind, read afterwards. */
function afterKill_() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(KILLED);
  if (!sheet) return null;
  const store = PropertiesService.getDocumentProperties();
  const texts = sheet
    .getRange(1, 1, 4, 1)
    .getValues()
    .map((row) => row[0]);
  const lock = LockService.getDocumentLock();
  const free = lock ? lock.tryLock(1000) : false;
  if (free) lock.releaseLock();
  return {
    flushedAppend: texts.indexOf('appended, flushed') >= 0,
    flushedSet: texts.indexOf('set, flushed') >= 0,
    unflushedAppend: texts.indexOf('appended, not flushed') >= 0,
    unflushedSet: texts.indexOf('set, not flushed') >= 0,
    caught: store.getProperty('amiable-probe-caught'),
    finallyRan: store.getProperty('amiable-probe-finally') !== null,
    lastAliveMs: Number(store.getProperty('amiable-probe-alive')),
    lockFree: free,
  };
}

/** Step 2: the page measures how calls arrive, then closes itself in the middle of one. */
function probeSidebar() {
  tab_(APPENDED).clear();
  const page = HtmlService.createHtmlOutput(
    '<p>Please wait: this page closes by itself.</p>' +
      '<script>(' +
      page_.toString() +
      ')();</' +
      'script>',
  );
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Amiable probe'));
}

/** Runs in the sidebar, not on the server: measures with the browser's clock. */
async function page_() {
  const call = (name, argument) =>
    new Promise((done) => {
      const started = Date.now();
      const end = (kind, value) => done({ kind: kind, value: value, ms: Date.now() - started });
      try {
        google.script.run
          .withSuccessHandler((value) => end('answered', value === undefined ? 'undefined' : value))
          .withFailureHandler((error) => end('failed', String((error && error.message) || error)))
          [name](argument);
      } catch (error) {
        end('threw', String(error));
      }
    });
  const many = async (count, name) => {
    const order = [];
    const one = (number) =>
      call(name, number).then((answer) => order.push(`${number} ${answer.kind}`));
    await Promise.all(Array.from({ length: count }, (_, index) => one(index + 1)));
    return order;
  };
  const facts = { pings: [] };
  for (let turn = 0; turn < 6; turn += 1) facts.pings.push((await call('probePing', turn)).ms);
  facts.order = await many(12, 'probePing');
  await many(8, 'probeAppend');
  facts.dateArgument = await call('probePing', new Date(0));
  facts.hollowArgument = await call('probePing', [1, undefined]);
  const date = await call('probeDate', null);
  facts.dateAnswer = { kind: date.kind, value: String(date.value) };
  facts.privateName = (await call('probeHidden_', null)).kind;
  await call('probeFail', null);
  await call('probePageNote', facts);
  google.script.run.probeSlow();
  setTimeout(() => google.script.host.close(), 3000);
}

function probePing(value) {
  return value;
}

function probeDate() {
  return { date: new Date(0) };
}

function probeHidden_() {
  return 'reached';
}

/** Writes and then fails: does what it wrote stay? */
function probeFail() {
  const sheet = tab_(SPACE);
  sheet.clear();
  sheet.getRange(1, 1).setValue('before the error');
  throw new Error('thrown on purpose');
}

/** Eight of these run at once: does any of their rows write over another? */
function probeAppend(number) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(APPENDED);
  for (let row = 1; row <= 5; row += 1) sheet.appendRow([`${number}/${row}`]);
}

function probePageNote(facts) {
  note_('page', facts);
  note_('error', { kept: tab_(SPACE).getRange(1, 1).getValue() === 'before the error' });
}

/** Still at work when its page has gone. */
function probeSlow() {
  note_('closed-start', { at: Date.now() });
  Utilities.sleep(20 * 1000);
  note_('closed-end', { at: Date.now() });
}

/** Step 3: only an eye can tell how Google draws a chart. */
function probeChart() {
  const sheet = tab_(SPACE);
  sheet.clear();
  sheet.getRange(1, 1, 2, 4).setValues([
    ['', 'Current', '1-30', '31-60'],
    ['Total', 30, 20, 10],
  ]);
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(sheet.getRange(1, 1, 2, 4));
  chart.setTransposeRowsAndColumns(true).setNumHeaders(1).setPosition(4, 1, 0, 0);
  sheet.insertChart(chart.build());
  sheet.activate();
  SpreadsheetApp.flush();
  const ui = SpreadsheetApp.getUi();
  const question =
    'The chart below the table: are there three columns, one each for Current, 1-30 and 31-60?';
  const answer = ui.alert('Amiable probe', question, ui.ButtonSet.YES_NO);
  note_('chart', { transposed: answer === ui.Button.YES });
}

/** Step 4: does a running script see what a person types meanwhile? */
function probeEdit() {
  const sheet = tab_(SPACE);
  sheet.clear();
  sheet.getRange(1, 1).setValue('Now type anything into B1 and press Enter');
  sheet.activate();
  SpreadsheetApp.flush();
  let seen = false;
  for (let second = 0; second < 40 && !seen; second += 1) {
    Utilities.sleep(1000);
    seen = sheet.getRange(1, 2).getValue() !== '';
  }
  const ui = SpreadsheetApp.getUi();
  const question = 'Did you type into B1 before this question came?';
  const typed = seen || ui.alert('Amiable probe', question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  note_('edits', { typed: typed, seen: seen });
}

/** Step 7, only if wanted. */
function probeMail() {
  const ui = SpreadsheetApp.getUi();
  const asked = ui.prompt('Amiable probe', 'Your own e-mail address:', ui.ButtonSet.OK_CANCEL);
  if (asked.getSelectedButton() !== ui.Button.OK) return;
  const before = MailApp.getRemainingDailyQuota();
  const started = Date.now();
  const error = failure_(() => {
    MailApp.sendEmail({
      to: asked.getResponseText(),
      subject: 'Amiable probe',
      body: 'A test.',
      name: 'Amiable probe',
    });
  });
  const took = Date.now() - started;
  const malformed = failure_(() => {
    MailApp.sendEmail({ to: 'no address', subject: 'Amiable probe', body: 'A test.' });
  });
  const used = before - MailApp.getRemainingDailyQuota();
  note_('mail', {
    error: error && error.replace(/\S+@\S+/g, '(address)'),
    took: took,
    malformed: malformed,
    quotaBefore: before,
    quotaUsed: used,
  });
}

/** Everything noted so far, as one JSON text to copy. Names nobody and holds no address. */
function probeResult() {
  const results = results_();
  const result = { probe: 1, at: new Date().toISOString(), kind: KIND, results: results };
  const text = JSON.stringify(result, null, 1).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const box = HtmlService.createHtmlOutput(
    `<textarea style="width:95%;height:90%">${text}</textarea>`,
  );
  SpreadsheetApp.getUi().showModalDialog(box.setWidth(600).setHeight(450), 'Copy this text');
}

function results_() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const results = {};
  const notes = tab_(NOTES).getDataRange().getValues();
  notes.forEach((row) => {
    if (row[0]) results[row[0]] = JSON.parse(row[1]);
  });
  // A copy carries the first file's notes along; only what was seen in the copy itself is its own.
  if (results['copy'] && results['copy'].isCopy) return { copy: results['copy'] };
  const late = PropertiesService.getUserProperties().getProperty(TRIGGER_NOTE);
  if (late) results['trigger'] = JSON.parse(late);
  if (results['kill-start']) results['kill'] = afterKill_();
  if (results['closed-start']) results['closed'] = { finished: Boolean(results['closed-end']) };
  const appended = book.getSheetByName(APPENDED);
  if (appended && results['page']) results['append'] = { rows: appended.getLastRow(), wanted: 40 };
  return results;
}

function probeRemove() {
  removeTriggers_();
  const book = SpreadsheetApp.getActiveSpreadsheet();
  [NOTES, KILLED, APPENDED, SPACE].forEach((name) => {
    const sheet = book.getSheetByName(name);
    if (sheet && book.getSheets().length > 1) book.deleteSheet(sheet);
  });
  const store = PropertiesService.getDocumentProperties();
  store.getKeys().forEach((key) => {
    if (key.indexOf('amiable-probe') === 0) store.deleteProperty(key);
  });
  PropertiesService.getUserProperties().deleteProperty(TRIGGER_NOTE);
}

function removeTriggers_() {
  ScriptApp.getProjectTriggers().forEach((trigger) => {
    if (trigger.getHandlerFunction() === 'probeTrigger') ScriptApp.deleteTrigger(trigger);
  });
}

function tab_(name) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getSheetByName(name) || book.insertSheet(name);
}

/** Notes facts in the probe's first tab at once, so that a kill later loses none of them. */
function note_(id, facts) {
  tab_(NOTES).appendRow([id, JSON.stringify(facts)]);
  SpreadsheetApp.flush();
}

/** Notes what an action finds; where it fails, the others still get their turn. */
function noteOf_(id, action) {
  let facts = null;
  const failed = failure_(() => {
    facts = action();
  });
  note_(id, failed === null ? facts : { failed: failed });
}

/** What was thrown, or null when all went well. */
function failure_(action) {
  try {
    action();
    return null;
  } catch (error) {
    return String((error && error.message) || error);
  }
}

function failureOr_(action) {
  try {
    return action();
  } catch (error) {
    return `failed: ${(error && error.message) || error}`;
  }
}

/** Values with their types, since JSON has no Date: 'number 3', 'date 2026-03-04T05:00:00.000Z'. */
function typed_(values) {
  return values.map((value) => {
    if (value instanceof Date) return `date ${value.toISOString()}`;
    return `${typeof value} ${value}`;
  });
}

/** The middle duration of several runs, in milliseconds. */
function middle_(runs, action) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const started = Date.now();
    action();
    times.push(Date.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)];
}

function filled_(width, number) {
  const row = [];
  for (let column = 0; column < width; column += 1) row.push(`cell ${number} ${column}`);
  return row;
}

function repeat_(text, count) {
  return new Array(count + 1).join(text);
}
