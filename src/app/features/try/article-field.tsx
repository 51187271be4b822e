import { useId, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/button.tsx';
import { EXAMPLE, tryMessages } from './messages.ts';
import { readDroppedFile } from './read-dropped-file.ts';

export type TypedArticle = { text: string; file: string; published: string };

/** Where an article is pasted, dropped or chosen, and the day on which it appeared. */
export function ArticleField({
  article,
  onChange,
}: {
  article: TypedArticle;
  onChange: (article: TypedArticle) => void;
}) {
  const text = useMessages(tryMessages);
  const fieldId = useId();
  const dateId = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const take = async (file: File | undefined) => {
    setOver(false);
    if (!file) return;
    const read = await readDroppedFile(file);
    if ('fault' in read)
      return setFault(read.fault === 'too-large' ? text.tooLarge(read.name) : text.notText(read.name));
    setFault(null);
    onChange({ ...article, text: read.text, file: read.name });
  };

  return (
    <div className="grid gap-3">
      <label htmlFor={fieldId} className="font-semibold">
        {text.field}
      </label>
      <textarea
        id={fieldId}
        value={article.text}
        placeholder={over ? text.drop : text.placeholder}
        spellCheck={false}
        onChange={(event) => onChange({ ...article, text: event.target.value, file: 'pasted.txt' })}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
        className={`h-56 w-full max-w-[36rem] resize-y border p-3 font-serif placeholder:text-quiet ${over ? 'border-focus bg-raised' : 'border-rule-strong'}`}
      />
      {fault && (
        <p role="alert" className="text-warn">
          {fault}
        </p>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <div>
          <label htmlFor={dateId} className="block text-small">
            {text.date}
          </label>
          <input
            id={dateId}
            type="date"
            value={article.published}
            aria-describedby={`${dateId}-why`}
            onChange={(event) => onChange({ ...article, published: event.target.value })}
            className="h-9 border border-rule-strong px-2"
          />
        </div>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.md,.html,.htm,text/plain,text/html,text/markdown"
          onChange={(event) => take(event.target.files?.[0])}
        />
        <Button onClick={() => chooser.current?.click()}>{text.choose}</Button>
        <Button onClick={() => onChange({ text: EXAMPLE, file: 'example.txt', published: '' })}>{text.example}</Button>
        {article.text !== '' && (
          <Button look="quiet" onClick={() => onChange({ text: '', file: 'pasted.txt', published: '' })}>
            {text.clear}
          </Button>
        )}
      </div>
      <p id={`${dateId}-why`} className="max-w-measure text-small text-quiet">
        {text.dateWhy}
      </p>
    </div>
  );
}
