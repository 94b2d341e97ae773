import { formatMoney } from '../../../shared/money.ts';
import { EXIT_STEPS, type ExitStep } from '../../../shared/vetting/exit.ts';
import { Badge } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { Dossier } from './read-dossier.server.ts';

/** How far the work has come to its end: each step with its day, and who certified the destruction. */
export function ExitPart({ dossier: { exit: view } }: { dossier: Dossier }) {
  const { words, formats } = useWords();
  const { exits: text, dossier } = words;
  const toldOf = useToldSteps(view);
  const { exit } = view;
  if (!exit) return <p>{dossier.exit.none}</p>;
  return (
    <>
      <p>{text.begun(exit.begun.by, formats.date(exit.begun.on))}</p>
      <Table
        caption={dossier.parts.exit}
        isHeaded
        columns={[
          { name: 'step', label: dossier.exit.step, cell: (step) => text.steps[step] },
          {
            ...{ name: 'told', label: dossier.exit.told },
            cell: (step) => toldOf(step).map((line) => <p key={line}>{line}</p>),
          },
          {
            ...{ name: 'state', label: dossier.exit.state },
            cell: (step) => {
              const isOpen = view.open.includes(step);
              return (
                <Badge tone={isOpen ? 'warn' : 'good'}>{isOpen ? text.open : text.done}</Badge>
              );
            },
          },
        ]}
        rows={EXIT_STEPS}
        keyOf={(step) => step}
        empty={null}
      />
      <p>
        {exit.endedOn
          ? `${text.over(formats.date(exit.endedOn))} ${text.overText}`
          : dossier.exit.notOver}
      </p>
    </>
  );
}

/** What is known of each step today. */
function useToldSteps({ exit, facts }: Dossier['exit']): (step: ExitStep) => string[] {
  const { words, formats, language } = useWords();
  const { exits: text, dossier } = words;
  const { inHand, returned, paid, missing } = facts;
  const either = (lines: (string | false)[], none: string) => {
    const told = lines.filter((line) => line !== false);
    return told.length > 0 ? told : [none];
  };
  const kept = exit?.exported;
  const destroyed = exit?.destroyed;
  const certified = destroyed?.isOwnWord ? text.destruction.own : text.destruction.paper;
  const told: Readonly<Record<ExitStep, () => string[]>> = {
    cases: () =>
      either(
        [inHand > 0 && text.cases.inHand(inHand), returned > 0 && text.cases.returned(returned)],
        text.cases.none,
      ),
    money: () =>
      either(
        [
          paid > 0 && text.money.paid(paid),
          ...missing.map((money) => text.money.missing(formatMoney(money, language))),
        ],
        text.money.none,
      ),
    export: () => [kept ? text.export.kept(kept.by, formats.date(kept.on)) : dossier.exit.notKept],
    destruction: () => [
      destroyed ? certified(destroyed.by, formats.date(destroyed.on)) : dossier.exit.notCertified,
    ],
  };
  return (step) => told[step]();
}
