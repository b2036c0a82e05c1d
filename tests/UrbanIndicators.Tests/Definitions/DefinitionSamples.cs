using System.Text;

namespace UrbanIndicators.Tests.Definitions;

/// <summary>Definitions that several tests read.</summary>
internal static class DefinitionSamples
{
    /// <summary>The least there can be; indicators a and b, an index of both.</summary>
    public const string Minimal = """
        format: urban-indicators/1.0
        framework: { id: small, title: Small, status: assumed }
        method: { normalise: min-max }
        index: { id: top, children: [a, b] }
        indicators:
          a: { direction: higher }
          b: { direction: lower }
        """;

    /// <summary>Every feature of the format once.</summary>
    public const string Everything = """
        # yaml-language-server: $schema=../urban-indicators.schema.json
        format: urban-indicators/1.0
        framework:
          id: people-city-2035
          edition: 2024
          title: { en: People's city 2035, zh: 人民城市2035 }
          status: assumed
          source: plan §3
        variables:
          green-area: { unit: km², name: { en: Green area, zh: 绿地面积 }, aliases: [绿地], valid: [0, ~] }
          built-up-area: { unit: km² }
        phases:
          near: { from: 2024, to: 2027, title: { en: Near, zh: 近期 } }
          far:  { from: 2033, to: 2035 }
        method:
          normalise: attainment
          scale: [0, 100]
          aggregate: { power-mean: { p: 0.5, floor: 1 } }
          minimum-coverage: 0.7
          grades:
            - { id: poor, from: 0, title: { en: Poor, zh: 差 } }
            - { id: excellent, from: 90, title: { en: Excellent, zh: 优 } }
            - { id: fair, from: 60 }
          bottom-line: { cap: fair }
          fit: { period: "2023", group: east }
        index:
          id: people-city
          title: { en: People's city index, zh: 人民城市指数 }
          minimum-coverage: 0.5
          targets: [{ at-least: 80, phase: far, status: official }]
          children:
            - id: ecology
              title: 生态环境
              weight: 25
              aggregate: geometric
              status: official
              children:
                - { indicator: green-coverage, weight: 2, status: unverified }
                - { indicator: park-green-per-person }
            - id: 宜居
              weight: 75
              children: [noise, density, temperature]
        indicators:
          green-coverage:
            name: { en: Green coverage of the built-up area, zh: 建成区绿化覆盖率 }
            description: Share of the built-up area under green.
            aliases: [green_coverage_rate, 绿化覆盖率]
            unit: "%"
            direction: higher
            valid: [0, 100]
            goalposts: { worst: 20, best: 50 }
            formula: "[green-area] ÷ [built-up-area] × 100"
            role: core
            bottom-line: true
            level: city
            targets:
              - { at-least: 42, phase: near }
              - { at-least: 45, by: 2035, set: national, source: 000 §3.2, status: unverified }
              - { change: +3 pp, from: 2023, by: 2027, set: relative }
            benchmarks: { who: { between: [15, 20], source: WHO }, beijing: 49.8, floor: { at-least: 10 }, cap: { at-most: 60 } }
            roll-up: { weighted-mean: { weight: built-up-area } }
            source: GB 50137
            status: official
          park-green-per-person:
            direction: higher
            normalise: { goalposts: { form: logarithmic } }
            goalposts: { worst: 1, best: 20 }
            roll-up: sum
            targets: [{ at-least: 1.5e1, by: 2030 }]
          noise:
            direction: lower
            role: auxiliary
            normalise: { bands: { steps: [[0, 100], [55, 60], [70, 0]] } }
            targets: [{ at-most: 55, by: 2030 }]
          density:
            direction: range
            targets: [{ between: [1, 1.5], by: 2030 }, { equals: 1.2, tolerance: 0.1, by: 2035 }]
          temperature:
            direction: range
            normalise: { curve: { points: [[-10, 0], [20, 100], [45, 0]] } }
          reported:
            direction: none
            formula: if([noise] >= 55, min([noise], 70), abs(-[noise]))
        """;

    public static Framework Read(string yaml, DefinitionOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(yaml));
        return FrameworkYaml.Read(stream, options);
    }

    public static IReadOnlyList<Diagnostic> Diagnose(string yaml, DefinitionOptions? options = null) =>
        Diagnose(Encoding.UTF8.GetBytes(yaml), options);

    public static IReadOnlyList<Diagnostic> Diagnose(byte[] yaml, DefinitionOptions? options = null)
    {
        using var stream = new MemoryStream(yaml);
        FrameworkYaml.TryRead(stream, out _, out var diagnostics, options);
        return diagnostics;
    }
}
