import { languageTag } from './visio-words.ts';
import { VISIO_FONTS } from './visio-font.ts';
import { cells, section, VISIO_NAMESPACES, XML_DECLARATION } from './vsdx-xml.ts';
import type { Language } from '#shared/catalog/index.ts';

const row = (values: Readonly<Record<string, number | string>>): string =>
  `<Row IX="0">${cells(values)}</Row>`;

/** What every shape inherits: black on nothing, no theme, no margins, nothing locked, lines that are cut straight. */
function baseStyle(language: Language): string {
  return (
    '<StyleSheet ID="0" NameU="No Style" IsCustomNameU="1" Name="No Style" IsCustomName="1">' +
    cells({ EnableLineProps: 1, EnableFillProps: 1, EnableTextProps: 1, HideForApply: 0 }) +
    cells({
      LineWeight: 0.01,
      LineColor: '#000000',
      LinePattern: 1,
      Rounding: 0,
      EndArrowSize: 2,
      BeginArrow: 0,
      EndArrow: 0,
      LineCap: 1,
      BeginArrowSize: 2,
      LineColorTrans: 0,
      CompoundType: 0,
    }) +
    cells({
      FillForegnd: '#ffffff',
      FillBkgnd: '#ffffff',
      FillPattern: 1,
      FillForegndTrans: 0,
      FillBkgndTrans: 0,
      ShdwPattern: 0,
    }) +
    cells({
      LeftMargin: 0,
      RightMargin: 0,
      TopMargin: 0,
      BottomMargin: 0,
      VerticalAlign: 1,
      TextBkgnd: 0,
      DefaultTabStop: 0.5,
      TextDirection: 0,
      TextBkgndTrans: 0,
    }) +
    cells({ NoObjHandles: 0, NonPrinting: 0, HideText: 0, GlueType: 0, ObjType: 0 }) +
    cells({ LangID: languageTag[language], SelectMode: 1, DisplayMode: 2, LayerMember: '' }) +
    section('Character', [
      row({
        Font: VISIO_FONTS.sans,
        Color: '#000000',
        Style: 0,
        Case: 0,
        Pos: 0,
        FontScale: 1,
        Size: 0.125,
        AsianFont: 0,
        ComplexScriptFont: 0,
        ComplexScriptSize: -1,
        LangID: languageTag[language],
      }),
    ]) +
    section('Paragraph', [
      row({
        IndFirst: 0,
        IndLeft: 0,
        IndRight: 0,
        SpLine: -1.2,
        SpBefore: 0,
        SpAfter: 0,
        HorzAlign: 1,
        Bullet: 0,
      }),
    ]) +
    '</StyleSheet>'
  );
}

/** `visio/document.xml`: settings, the faces in use and the one style that shapes start from. */
export function documentPart(language: Language): string {
  const faces = Object.values(VISIO_FONTS).map((face) => `<FaceName NameU="${face}"/>`);
  return (
    `${XML_DECLARATION}<VisioDocument ${VISIO_NAMESPACES}>` +
    '<DocumentSettings TopPage="0" DefaultTextStyle="0" DefaultLineStyle="0" DefaultFillStyle="0" ' +
    'DefaultGuideStyle="0"><GlueSettings>9</GlueSettings><SnapSettings>65847</SnapSettings>' +
    '<SnapExtensions>34</SnapExtensions><DynamicGridEnabled>1</DynamicGridEnabled>' +
    '<ProtectStyles>0</ProtectStyles><ProtectShapes>0</ProtectShapes>' +
    '<ProtectMasters>0</ProtectMasters><ProtectBkgnds>0</ProtectBkgnds></DocumentSettings>' +
    `<FaceNames>${faces.join('')}</FaceNames>` +
    `<StyleSheets>${baseStyle(language)}</StyleSheets>` +
    '<DocumentSheet NameU="TheDoc" IsCustomNameU="1" Name="TheDoc" IsCustomName="1" ' +
    'LineStyle="0" FillStyle="0" TextStyle="0">' +
    cells({ OutputFormat: 0, LockPreview: 0, DocLangID: languageTag[language] }) +
    '</DocumentSheet></VisioDocument>'
  );
}
