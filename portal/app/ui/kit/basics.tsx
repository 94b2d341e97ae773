import { Act } from '../act.tsx';
import { Badge } from '../badge.tsx';
import { Button, Buttons } from '../button.tsx';
import { Copy } from '../copy.tsx';
import { KpiTile, KpiTiles } from '../kpi-tile.tsx';
import { Figures, Stepper, Timeline } from '../lists.tsx';
import { Beside, Panel, Section } from '../page.tsx';
import { ShareBar } from '../share-bar.tsx';
import { useWords } from '../words.tsx';

const TONES = ['plain', 'accent', 'good', 'warn', 'bad'] as const;
const USD = 'USD';
/** Percent of what is open, by age. */
const SHARES = [38, 24, 14, 9, 6, 9];

export function TypeSection() {
  const { words } = useWords();
  const { kit } = words;
  return (
    <Section title={kit.sections.type} id="type">
      <p className="figure">{kit.typeTitle}</p>
      <p className="prose">{kit.typeText}</p>
      <p className="small muted">{kit.typeSmall}</p>
      <ShareBar label={kit.byAge} parts={SHARES} />
      <ul className="swatches">
        {kit.ages.map((age, at) => (
          <li key={age}>
            <span style={{ background: `var(--age-${at})` }} />
            {age}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ButtonsSection() {
  const { words } = useWords();
  const { sections, buttons, badges } = words.kit;
  return (
    <Section title={sections.buttons} id="buttons">
      <Buttons>
        <Button tone="primary">{buttons.primary}</Button>
        <Button>{buttons.plain}</Button>
        <Button tone="danger">{buttons.danger}</Button>
        <Button disabled>{buttons.disabled}</Button>
        <Button tone="quiet">{buttons.quiet}</Button>
      </Buttons>
      <Buttons>
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone}>
            {badges[tone]}
          </Badge>
        ))}
      </Buttons>
      <Copy text="https://portal.example/invitation/7mQ2wXf4Jk0ZrN8sLb1vTgYc" />
    </Section>
  );
}

export function FiguresSection() {
  const { words, formats } = useWords();
  const { sections, tiles, facts, mayContact } = words.kit;
  const money = (minor: number) => `${formats.amount({ minor, currency: USD })} ${USD}`;
  return (
    <Section title={sections.figures} id="figures">
      <KpiTiles label={tiles.group}>
        <KpiTile
          label={tiles.open}
          figure={formats.amount({ minor: 41_238_000, currency: USD })}
          unit={USD}
          note={tiles.openNote}
          formula={tiles.openFormula}
          inputs={[{ label: tiles.accounts, value: formats.count(1204) }]}
          rows="#table"
        />
        <KpiTile
          label={tiles.dso}
          figure={formats.decimal(38.4)}
          note={tiles.dsoNote}
          formula={tiles.dsoFormula}
          inputs={[
            { label: tiles.open, value: money(41_238_000) },
            { label: tiles.charges, value: money(96_651_600) },
          ]}
          rows="#table"
        />
        <KpiTile
          label={tiles.share}
          figure={formats.percent(0.168)}
          note={tiles.shareNote}
          formula={tiles.shareFormula}
          inputs={[
            { label: tiles.over, value: money(6_930_583) },
            { label: tiles.open, value: money(41_238_000) },
          ]}
          rows="#table"
        />
      </KpiTiles>
      <div className="form">
        <Figures
          items={[
            { label: facts.placed, value: money(64_218) },
            { label: facts.received, value: money(15_000) },
            { label: facts.balance, value: <strong>{money(49_218)}</strong> },
            { label: facts.mayContact, value: mayContact },
          ]}
        />
      </div>
    </Section>
  );
}

export function StepsSection() {
  const { words, formats } = useWords();
  const { kit } = words;
  const { sections, steps, timeline } = kit;
  const at = (instant: string) => ({ at: instant, when: formats.dateTime(instant, 'UTC') });
  return (
    <Section title={sections.progress} id="progress">
      <div className="stack">
        <Stepper
          steps={steps.map((label, index) => ({
            label,
            ...(index === 0 && { href: '#progress' }),
          }))}
          current={2}
        />
        <Beside
          aside={
            <Panel>
              <Act label={kit.acts} fields={[['intent', 'recall']]} />
            </Panel>
          }
        >
          <Timeline
            events={[
              {
                key: '4',
                text: <strong>{timeline.promised}</strong>,
                ...at('2026-11-21T10:42:00Z'),
              },
              {
                key: '3',
                text: timeline.disputed,
                tone: 'bad',
                by: timeline.by,
                ...at('2026-11-19T09:10:00Z'),
              },
              { key: '2', text: timeline.late, tone: 'warn', ...at('2026-11-18T08:00:00Z') },
              {
                key: '1',
                text: timeline.placed,
                by: timeline.byPractice,
                ...at('2026-11-12T15:30:00Z'),
              },
            ]}
          />
        </Beside>
      </div>
    </Section>
  );
}
