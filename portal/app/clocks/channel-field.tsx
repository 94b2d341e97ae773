import { CHANNELS } from '../../../shared/case-updates.ts';
import { allowsChannel, type Watched } from '../../../shared/mandate/watched.ts';
import { SelectField } from '../ui/fields.tsx';
import { useWords } from '../ui/words.tsx';

interface ChannelFieldProps {
  name: string;
  /** Under which the case was placed. */
  mandate: Watched;
}

/** How somebody was approached: what the mandate does not allow can be told, and is named so before. */
export function ChannelField({ name, mandate }: ChannelFieldProps) {
  const { cases, caseWork, clocks } = useWords().words;
  const { channels, noChannel, notAllowed } = clocks.form;
  const allowed = CHANNELS.filter((channel) => allowsChannel(mandate, channel));
  const list = allowed.map((channel) => cases.channels[channel]).join(', ');
  return (
    <SelectField
      name={name}
      placeholder={caseWork.choose}
      isConditional
      {...(allowed.length < CHANNELS.length && { help: channels(list || noChannel) })}
      options={CHANNELS.map((value) => {
        const word = cases.channels[value];
        return { value, label: allowed.includes(value) ? word : notAllowed(word) };
      })}
    />
  );
}
