import { useMemo, useState } from 'react';
import type { ArticleLine } from '../../../dataset/article-line.ts';
import { usePartnerName } from '../../data/partner-names.ts';
import { KindLegend } from '../../features/article/kind-legend.tsx';
import { MarkedText } from '../../features/article/marked-text.tsx';
import { ArticleField, type TypedArticle } from '../../features/try/article-field.tsx';
import { csvOfLine } from '../../features/try/csv-of-line.ts';
import { tryMessages } from '../../features/try/messages.ts';
import { notesOfLine } from '../../features/try/notes-of-line.ts';
import { useExtraction } from '../../features/try/use-extraction.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { Button } from '../../ui/button.tsx';
import { Chapter } from '../../ui/chapter.tsx';
import { DocumentTitle } from '../../ui/document-title.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { saveFile } from '../../ui/save-file.ts';

/** `/try`: what would be read from an article of the reader's own. The text stays in the browser. */
export function TryPage() {
  const text = useMessages(tryMessages);
  const format = useFormat();
  const [article, setArticle] = useState<TypedArticle>({ text: '', file: 'pasted.txt', published: '' });
  const extraction = useExtraction(article.text, article.file, article.published);
  const answer = extraction.state === 'done' ? extraction.answer : null;
  const count = answer?.line ? countOf(answer.line) : 0;
  return (
    <div className="page">
      <DocumentTitle title={text.title} />
      <PageHead title={text.title} lead={text.lead} />
      <ArticleField article={article} onChange={setArticle} />
      <p role="status" className="figures min-h-6 py-4 text-quiet">
        {extraction.state === 'reading' && text.reading}
        {answer?.line && text.found(format.number(count), count, format.number(Math.round(answer.ms)))}
      </p>
      {answer && answer.error !== null && (
        <Notice urgent title={text.failed}>
          <p>{text.failedWhy}</p>
          <p className="text-small break-words">{answer.error}</p>
        </Notice>
      )}
      {answer?.line && count === 0 && (
        <Notice title={text.nothing}>
          <p>{text.nothingWhy}</p>
        </Notice>
      )}
      {answer?.line && count > 0 && <Reading line={answer.line} text={article.text} />}
    </div>
  );
}

function Reading({ line, text: raw }: { line: ArticleLine; text: string }) {
  const text = useMessages(tryMessages);
  const words = useMessages(vocabulary);
  const format = useFormat();
  const partnerName = usePartnerName();
  const [chosen, setChosen] = useState<string | null>(null);
  const records = useMemo(() => notesOfLine(line, format, words), [line, format, words]);
  return (
    <Chapter
      title={text.result}
      aside={
        <span className="flex gap-2">
          <Button onClick={() => saveFile('bamboo-atlas.json', 'application/json', JSON.stringify(line, null, 2))}>
            {text.json}
          </Button>
          <Button onClick={() => saveFile('bamboo-atlas.csv', 'text/csv', csvOfLine(line))}>{text.csv}</Button>
        </span>
      }
    >
      <div className="mb-6">
        <KindLegend records={records} />
      </div>
      <MarkedText
        text={raw}
        bodyStart={0}
        lang="en"
        records={records}
        notes={line.notes}
        chosen={chosen}
        partnerName={partnerName}
        onChoose={setChosen}
      />
    </Chapter>
  );
}

function countOf(line: ArticleLine): number {
  return line.meetings.length + line.statistics.length + line.relationships.length + line.agreements.length;
}
