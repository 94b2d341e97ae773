// biome-ignore-all lint/correctness/noUnusedVariables: the menu and the panel call them by name
// A tiny add-on that does one of everything the page of the local Sheets has to show.
function onOpen() {
  const french = Session.getActiveUserLocale().indexOf('fr') === 0;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(french ? 'Ouvrir le panneau' : 'Open the panel', 'openPanel')
    .addItem('Write a report', 'writeReport')
    .addItem('Send a mail', 'sendMail')
    .addItem('Count slowly', 'countSlowly')
    .addItem('Fail', 'fail')
    .addToUi();
}

function openPanel() {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panel');
  SpreadsheetApp.getUi().showSidebar(page);
}

function writeReport() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const tab = file.insertSheet('Report', 1);
  tab.getRange(1, 1, 4, 2).setValues([
    ['Age', 'Amount'],
    ['Current', 420.5],
    ['1 to 30 days', 180],
    ['31 to 60 days', 64.25],
  ]);
  tab.getRange(2, 2, 3, 1).setNumberFormat('#,##0.00');
  tab.getRange(1, 1, 1, 2).setFontWeight('bold').setBackground('#e2eeec');
  tab.setFrozenRows(1);
  tab.setTabColor('#0e5c5b');
  const chart = tab.newChart().setChartType(Charts.ChartType.COLUMN).setNumHeaders(1);
  chart.addRange(tab.getRange('A1:B4'));
  tab.insertChart(chart.setPosition(2, 4, 0, 0).setOption('title', 'What is owed').build());
  file.toast('The report is written.', 'Panel');
}

function sendMail() {
  MailApp.sendEmail({
    to: 'rosa@example.com',
    subject: 'A <b>kind</b> word',
    body: 'Hello Rosa,\n\nthis is <script>only text</script>.',
    name: 'Elena',
    replyTo: 'elena@example.org',
  });
}

// Reads once to be held up there, and once more to see what a person typed meanwhile.
function countSlowly() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const tab = file.getSheets()[0];
  tab.getRange('A1').getValues();
  file.toast(`It says ${tab.getRange('A2').getValues()[0][0]}`);
}

function fail() {
  throw new Error('The column is gone');
}

function double(value) {
  return { twice: value.number * 2 };
}

function show(cell) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(cell).activate();
}
