import { chartsService } from '../../../local/services/charts';
import { newSheet } from './sheetInARun';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Charts = GoogleAppsScript.Charts.Charts;

const values = [
  ['Name', 'Hours'],
  ['Ana', 3],
  ['Sam', 5],
];

function chartedSheet() {
  const opened = newSheet();
  const charts = chartsService(opened.runtime) as Charts;
  opened.run((sheet) => {
    sheet.getRange('A1:B3').setValues(values);
    const builder = sheet.newChart().setChartType(charts.ChartType.PIE).addRange(sheet.getRange('A1:A3'));
    builder.addRange(sheet.getRange('B1:B3')).setPosition(2, 4, 10, 20).setOption('title', 'Hours').setNumHeaders(1);
    sheet.insertChart(builder.build());
  });
  return { ...opened, charts };
}

const rangesOf = (sheet: Sheet) =>
  sheet.getCharts().map((chart) => chart.getRanges().map((one) => one.getA1Notation()));

describe('A chart', () => {
  it('tells what it was built of', () => {
    const { run, charts } = chartedSheet();
    run((sheet) => {
      const [chart] = sheet.getCharts();
      expect(String(chart)).toBe('EmbeddedChart');
      expect(chart?.modify().getChartType()).toBe(charts.ChartType.PIE);
      expect([chart?.getOptions()?.get('title'), chart?.getOptions()?.get('colors')]).toEqual(['Hours', null]);
      expect([chart?.getNumHeaders(), chart?.getTransposeRowsAndColumns()]).toEqual([1, false]);
      expect(chart?.getMergeStrategy()).toBe(charts.ChartMergeStrategy.MERGE_COLUMNS);
      expect(chart?.getHiddenDimensionStrategy()).toBe(charts.ChartHiddenDimensionStrategy.IGNORE_BOTH);
      const at = chart?.getContainerInfo();
      expect([at?.getAnchorRow(), at?.getAnchorColumn(), at?.getOffsetX(), at?.getOffsetY()]).toEqual([2, 4, 10, 20]);
      expect(rangesOf(sheet)).toEqual([['A1:A3', 'B1:B3']]);
    });
  });

  it('changes when what was built anew is put in its place, and not before', () => {
    const { run, charts } = chartedSheet();
    run((sheet) => {
      const [chart] = sheet.getCharts();
      const changed = chart
        ?.modify()
        .setChartType(charts.ChartType.BAR)
        .setOption('title', 'More')
        .setTransposeRowsAndColumns(true)
        .setMergeStrategy(charts.ChartMergeStrategy.MERGE_ROWS)
        .setHiddenDimensionStrategy(charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
        .setPosition(5, 5, 0, 0)
        .removeRange(sheet.getRange('A1:A3'))
        .build();
      expect(sheet.getCharts()[0]?.getOptions()?.get('title')).toBe('Hours');
      sheet.updateChart(changed as never);
      const [after, ...more] = sheet.getCharts();
      expect([more.length, after?.getChartId()]).toEqual([0, chart?.getChartId()]);
      expect([after?.getOptions()?.get('title'), after?.getTransposeRowsAndColumns()]).toEqual(['More', true]);
      expect(after?.getMergeStrategy()).toBe(charts.ChartMergeStrategy.MERGE_ROWS);
      expect(after?.getHiddenDimensionStrategy()).toBe(charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
      expect([after?.getContainerInfo().getAnchorRow(), rangesOf(sheet)]).toEqual([5, [['B1:B3']]]);
    });
  });

  it('is taken away, and is then no more', () => {
    const { run } = chartedSheet();
    run((sheet) => {
      const [chart] = sheet.getCharts();
      sheet.removeChart(chart as never);
      expect(sheet.getCharts()).toEqual([]);
      expect(() => sheet.removeChart(chart as never)).toThrow();
      expect(() => sheet.updateChart(chart as never)).toThrow();
      expect(() => sheet.insertChart(sheet.newChart() as never)).toThrow(
        "The parameters (SpreadsheetApp.EmbeddedChartBuilder) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
      );
    });
  });

  it('can be removed by what was inserted', () => {
    const { run } = newSheet();
    run((sheet) => {
      const chart = sheet.newChart().addRange(sheet.getRange('A1')).build();
      expect(chart.getChartId()).toBeNull();
      sheet.insertChart(chart);
      expect(chart.getChartId()).toBe(sheet.getCharts()[0]?.getChartId());
      sheet.removeChart(chart);
      expect(sheet.getCharts()).toEqual([]);
    });
  });

  it('moves with its cells, and is kept with the file and a copy of its tab', () => {
    const { run, file, tab } = chartedSheet();
    run((sheet) => sheet.insertRowsBefore(1, 2).insertColumnAfter(1));
    file.duplicateSheet(tab, 'Copy');
    const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
    again.run((sheet, spreadsheet) => {
      expect(rangesOf(sheet)).toEqual([['A3:A5', 'C3:C5']]);
      expect(sheet.getCharts()[0]?.getContainerInfo().getAnchorRow()).toBe(4);
      const copy = spreadsheet.getSheetByName('Copy') as Sheet;
      expect(rangesOf(copy)).toEqual([['A3:A5', 'C3:C5']]);
      expect(copy.getCharts()[0]?.getRanges()[0]?.getSheet().getName()).toBe('Copy');
      sheet.deleteColumn(3);
      expect(rangesOf(sheet)).toEqual([['A3:A5']]);
    });
  });
});

describe('A chart in the making', () => {
  it('becomes one of a kind, with what that kind can', () => {
    const { run, charts } = chartedSheet();
    run((sheet) => {
      const builder = sheet.newChart();
      const { ChartType: type, Position, CurveStyle, PointStyle } = charts;
      expect(builder.asAreaChart().setStacked().getChartType()).toBe(type.AREA);
      expect(builder.asTableChart().getChartType()).toBe(type.TABLE);
      expect(builder.asComboChart().getChartType()).toBe(type.COMBO);
      expect(builder.asHistogramChart().getChartType()).toBe(type.HISTOGRAM);
      const bar = sheet
        .newChart()
        .asBarChart()
        .setTitle('T')
        .setColors(['#ff0000'])
        .setXAxisTitle('X')
        .setYAxisTitle('Y');
      const drawn = bar.setRange(0, 75).setStacked().setLegendPosition(Position.BOTTOM).build();
      const options = ['title', 'colors', 'hAxis.title', 'vAxis.title', 'vAxis.viewWindow.max', 'isStacked'];
      expect(options.map((name) => drawn.getOptions()?.get(name))).toEqual(['T', ['#ff0000'], 'X', 'Y', 75, true]);
      expect(drawn.getOptions()?.get('legend.position')).toBe('bottom');
      expect(sheet.newChart().asPieChart().set3D().build().getOptions()?.get('is3D')).toBe(true);
      const line = sheet.newChart().asLineChart().setCurveStyle(CurveStyle.SMOOTH).setPointStyle(PointStyle.TINY);
      expect(line.build().getOptions()?.get('curveType')).toBe('function');
      const scatter = sheet.newChart().asScatterChart().setXAxisRange(0, 9).setYAxisLogScale();
      expect(scatter.build().getOptions()?.get('hAxis.viewWindow.max')).toBe(9);
      expect(() => (sheet.newChart().asColumnChart() as unknown as { set3D(): void }).set3D()).toThrow();
    });
  });

  it('goes on from the same ranges whatever it becomes', () => {
    const { run } = chartedSheet();
    run((sheet) => {
      const builder = sheet.newChart().addRange(sheet.getRange('A1'));
      builder.asColumnChart().addRange(sheet.getRange('B1'));
      expect(builder.getRanges()).toHaveLength(2);
      expect(builder.clearRanges().getRanges()).toEqual([]);
      expect(String(builder)).toMatch(/^com\.google\.apps\.maestro\.server\.beans\.trix\.impl\.ChartPropertyApi/);
    });
  });

  it('takes no text for a kind of chart, and no place beyond the tab', () => {
    const { run } = chartedSheet();
    run((sheet) => {
      expect(() => sheet.newChart().setChartType('PIE' as never)).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
      );
      const beyond = sheet.newChart().addRange(sheet.getRange('A1')).setPosition(2000, 1, 0, 0).build();
      expect(() => sheet.insertChart(beyond)).toThrow('outside');
    });
  });
});
