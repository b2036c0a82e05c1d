using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>A model with something of everything that can be learnt, and what it is when single values of it are changed.</summary>
internal static class DamagedModel
{
    /// <summary>Takes the value away instead of changing it.</summary>
    public const string Removed = "";

    private const string Body = """
        method:
          normalise: min-max
          minimum-coverage: 0
          weights: mine
          screen: { minimum-data: 0.1 }
          impute: { group-mean: { by: group } }
          treat: { log: { force: true } }
        weight-sets:
          mine:
            nodes:
              one: entropy
              two: { combined: { of: [equal, entropy] } }
              three: { ahp: { judgements: [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]] } }
              four: equal
            given: { two: 3 }
        index:
          id: index
          children:
            - { id: one, aggregate: topsis, children: [a, b, z] }
            - { id: two, aggregate: copeland, children: [c, d, e] }
            - { id: three, weight: 2, aggregate: rank-sum-ratio, children: [f, g, h] }
            - { id: four, weight: 1, aggregate: vikor, children: [i, j] }
            - { id: five, weight: 1, aggregate: grey-relational, children: [k, l, m, n, o] }
        indicators:
          a: { direction: higher }
          b: { direction: lower }
          c: { direction: higher, normalise: percentile-rank, impute: { nearest: { on: [a, b] } }, treat: none }
          d: { direction: lower, normalise: { z-score: { range: [20, 80] } }, impute: em, treat: winsorise }
          e: { direction: higher, normalise: categorical, impute: { regression: { on: [a] } }, treat: none }
          f: { direction: lower, normalise: logistic, impute: { row-mean: { on: [a, b] } }, treat: none }
          g: { direction: lower, normalise: fraction-of-maximum, impute: { constant: { value: 7 } }, treat: none }
          h: { direction: higher, normalise: above-below-mean, impute: none, treat: none }
          i: { direction: higher, normalise: { goalposts: { range: [1, 100] } }, goalposts: { worst: 0, best: 90 }, impute: none }
          j: { direction: higher, normalise: { bands: { steps: [[0, 10], [30, 60], [60, 90]] } }, impute: none }
          k: { direction: higher, normalise: { distance-to-reference: { place: p3, capped: false } }, impute: none, treat: none }
          l: { direction: lower, normalise: attainment, targets: [{ at-most: 40, by: 2030 }], impute: none }
          m: { direction: higher, normalise: pass-fail, targets: [{ at-least: 40, by: 2030 }], impute: none }
          n: { direction: higher, normalise: distance-to-target, targets: [{ at-least: 95, by: 2030 }], impute: none, treat: none }
          o: { direction: lower, normalise: { distance-to-target: { capped: false } }, targets: [{ at-most: 0.5, by: 2030 }], impute: none, treat: none }
          z: { direction: lower, normalise: categorical, treat: none }
        """;

    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "z"];

    /// <summary>The model as it was saved.</summary>
    public static string Good { get; } = Saved.Text(RuleExam.Define(Body).Observe(Data()).AgainstTargets(year: 2030).Fit());

    public static Panel Data()
    {
        var random = new Random(5);
        var builder = new PanelBuilder(Ids);
        for (var row = 0; row < 24; row++)
        {
            var values = Ids.Select(_ => Math.Round(1 + (random.NextDouble() * 80), 2)).ToArray();
            if (row % 5 == 3) values[row % Ids.Length] = double.NaN;
            builder.Add(new Place($"p{row}") { Group = row % 2 == 0 ? "x" : "y" }, Period.OfYear(2023), values);
        }

        return builder.Build();
    }

    /// <summary>A path, the value put there, and the refusal: its code, its JSON path and some of its words.</summary>
    public static IEnumerable<TestCaseData> Cases()
    {
        // Keys.
        yield return Case("schema", Removed, "UI4015", "", "\"schema\"");
        foreach (var key in (string[])["targets", "reference-rows", "hashes", "fitted", "stages", "nodes", "framework"])
        {
            yield return Case(key, Removed, "UI4411", "$", $"the key \"{key}\" is missing");
        }

        yield return Case("extra", "1", "UI4410", "$.extra", "there can be no key \"extra\" here; expected schema, framework, hashes");
        yield return Case("targets/years", "1", "UI4410", "$.targets.years", "expected phase, year, set");
        yield return Case("hashes/other", "1", "UI4410", "$.hashes.other", "expected framework, data");
        yield return Case("fitted/aa", "{}", "UI4410", "$.fitted.aa", "expected a, b, z, c");
        yield return Case("fitted/a/middle", "[1]", "UI4410", "$.fitted.a.middle", "expected function, bottom, top, scale, non-negative");
        yield return Case("fitted/a", Removed, "UI4411", "$.fitted", "\"a\"");
        yield return Case("fitted/a/top", Removed, "UI4411", "$.fitted.a", "\"top\"");
        yield return Case("fitted/a", "[]", "UI4413", "$.fitted.a", "expected an object (was [])");
        yield return Case("nodes/six", "{}", "UI4410", "$.nodes.six", "expected");
        yield return Case("nodes/one/more", "1", "UI4410", "$.nodes.one.more", "expected weights, from-data, learnt");
        yield return Case("nodes/one", Removed, "UI4411", "$.nodes", "\"one\"");
        yield return Case("nodes/index/learnt/x", "[1]", "UI4410", "$.nodes.index.learnt.x", "expected none");
        yield return Case("stages/derive", "null", "UI4410", "$.stages.derive", "expected screen, impute, treat");
        yield return Case("stages/treat/c", "{}", "UI4410", "$.stages.treat.c", "expected a, b, d");

        // What was asked, and of what.
        yield return Case("schema", "\"urban-indicators/model/1.2\"", "UI4016", "", "reads up to");
        yield return Case("schema", "\"urban-indicators/model/2.0\"", "UI4016", "", "reads up to");
        yield return Case("schema", "\"urban-indicators/model/1.0\"", "UI4414", "$.hashes", "1.0");
        yield return Case("targets", "[]", "UI4413", "$.targets", "expected an object (was [])");
        yield return Case("targets/year", "1e300", "UI4413", "$.targets.year", "whole number");
        yield return Case("targets/phase", "\"near\"", "UI4413", "$.targets", "not both");
        yield return Case("targets/set", "\"zz\"", "UI4003", "", "zz");
        yield return Case("targets/set", "null", "UI4413", "$.targets.set", "expected a text (was null)");
        yield return Case("data-year", "0", "UI4413", "$.data-year", "whole number from 1 to 9999 (was 0)");
        yield return Case("reference-rows", "-1", "UI4413", "$.reference-rows", "(was -1)");
        yield return Case("reference-rows", "1.5", "UI4413", "$.reference-rows", "(was 1.5)");
        yield return Case("hashes/framework", "\"sha256:00\"", "UI4365", "", "not the one");
        yield return Case("hashes/data", "\"sha256:00\"", "UI4413", "$.hashes.data", "hash");
        yield return Case("framework", "3", "UI1021", "", "");
        yield return Case("framework/method/normalise", "\"magic\"", "UI1081", "", "magic");
        yield return Case("framework/format", "\"urban-indicators/9.0\"", "UI1041", "", "");
        yield return Case("framework/method/minimum-coverage", "0.01", "UI4365", "", "fit the model again");

        // Functions of a column.
        yield return Case("fitted/a/function", "\"affine\"", "UI4413", "$.fitted.a.function", "expected \"linear\"");
        yield return Case("fitted/a/bottom/0", "1e9", "UI4413", "$.fitted.a.bottom", "below the top");
        yield return Case("fitted/b/bottom/0", "-1e9", "UI4413", "$.fitted.b.bottom", "above the top");
        yield return Case("fitted/a/bottom", "[]", "UI4413", "$.fitted.a.bottom", "a list of 1 (was [])");
        yield return Case("fitted/a/bottom", "[1, 2]", "UI4413", "$.fitted.a.bottom", "a list of 1");
        yield return Case("fitted/a/bottom", "7", "UI4413", "$.fitted.a.bottom", "a list of numbers (was 7)");
        yield return Case("fitted/a/bottom/0", "\"x\"", "UI4413", "$.fitted.a.bottom[0]", "a number (was \"x\")");
        yield return Case("fitted/a/bottom/0", "null", "UI4413", "$.fitted.a.bottom[0]", "a number (was null)");
        yield return Case("fitted/a/bottom/0", "\"inf\"", "UI4413", "$.fitted.a.bottom[0]", "from -1e150 to 1e150 (was \"inf\")");
        yield return Case("fitted/a/bottom/0", "\"nan\"", "UI4413", "$.fitted.a.bottom[0]", "a number (was \"nan\")");
        yield return Case("fitted/a/bottom/0", "-1e200", "UI4413", "$.fitted.a.bottom[0]", "from -1e150 to 1e150");
        yield return Case("fitted/a/scale/1", "1000", "UI4413", "$.fitted.a.scale", "expected [0, 100], as the framework says");
        yield return Case("fitted/a/non-negative/0", "1", "UI4413", "$.fitted.a.non-negative", "expected 0");
        yield return Case("fitted/c/values/0", "1e9", "UI4413", "$.fitted.c.values[1]", "more than the one before it");
        yield return Case("fitted/c/below/1", "0.5", "UI4413", "$.fitted.c.below[1]", "a whole number");
        yield return Case("fitted/c/below/0", "0.5", "UI4413", "$.fitted.c.below[0]", "a whole number");
        yield return Case("fitted/c/below", "[0, 5]", "UI4413", "$.fitted.c.below", "numbers from 0");
        yield return Case("fitted/c/higher/0", "0", "UI4413", "$.fitted.c.higher", "expected 1, as the framework says");
        yield return Case("fitted/c/ties/0", "0.7", "UI4413", "$.fitted.c.ties", "expected 0.5");
        yield return Case("fitted/d/deviation/0", "3", "UI4413", "$.fitted.d.deviation", "below 0");
        yield return Case("fitted/d/deviation/0", "0", "UI4413", "$.fitted.d.deviation", "below 0 (was [ … ])");
        yield return Case("fitted/d/score-mean/0", "90", "UI4413", "$.fitted.d.score-mean", "expected 50");
        yield return Case("fitted/d/score-deviation/0", "90", "UI4413", "$.fitted.d.score-deviation", "expected 6");
        yield return Case(
            "fitted/e/score/0", "-1", "UI4413", "$.fitted.e.score",
            "expected of [0, 20, 40, 60, 80, 100] the first, the last and any between, in this order");
        yield return Case("fitted/e/score/0", "100", "UI4413", "$.fitted.e.score", "in this order");
        yield return Case("fitted/e/from/0", "1e9", "UI4413", "$.fitted.e.from[1]", "more than the one before it");
        yield return Case("fitted/z/score/0", "0", "UI4413", "$.fitted.z.score", "expected of [100, 80, 60, 40, 20, 0] the first");
        yield return Case("fitted/e/score/1", "25", "UI4413", "$.fitted.e.score", "expected of [0, 20");
        yield return Case("fitted/e/score/0", "20", "UI4413", "$.fitted.e.score", "the first");
        yield return Case("fitted/z/score/1", "75", "UI4413", "$.fitted.z.score", "expected of [100, 80");
        yield return Case("fitted/f/steepness/0", "1", "UI4413", "$.fitted.f.steepness", "below 0");
        yield return Case("fitted/g/target/0", "0", "UI4413", "$.fitted.g.target[0]", "above 0");
        yield return Case("fitted/h/around/0", "1e9", "UI4413", "$.fitted.h.around[1]", "at least the one before it");
        // The threshold is 0.1: the borders are 0.9 and 1.1 times the mean.
        yield return Case("fitted/h/around/0", "0", "UI4413", "$.fitted.h.around", "as the framework says");
        yield return Case("fitted/h/scores/1", "90", "UI4413", "$.fitted.h.scores", "expected [0, 50, 100]");
        yield return Case("fitted/i/top/0", "45", "UI4413", "$.fitted.i.top", "expected 90, as the framework says");
        yield return Case("fitted/j/score/2", "80", "UI4413", "$.fitted.j.score", "expected [10, 60, 90]");
        yield return Case("fitted/k/deviation/0", "-1", "UI4413", "$.fitted.k.deviation", "above 0");
        yield return Case("fitted/k/score-deviation/0", "1e6", "UI4413", "$.fitted.k.score-deviation", "expected 100");
        yield return Case("fitted/l/target/0", "20", "UI4413", "$.fitted.l.target", "expected 40");
        yield return Case("fitted/m/met/1", "50", "UI4413", "$.fitted.m.met", "expected [40, ");

        yield return Case("fitted/n/top/0", "4500", "UI4413", "$.fitted.n.top", "expected 95, as the framework says (was [ … ])");
        yield return Case("fitted/o/deviation/0", "-4500", "UI4413", "$.fitted.o.deviation", "as the framework says");
        yield return Case("fitted/o/mean/0", "4500", "UI4413", "$.fitted.o.deviation", "expected -4499.5, as the framework says");

        // Stages.
        yield return Case("stages/screen", "{}", "UI4413", "$.stages.screen", "expected null (was { … })");
        yield return Case("stages/impute", "{}", "UI4413", "$.stages.impute", "a list");
        yield return Case("stages/impute", "[]", "UI4413", "$.stages.impute", "a list of 6 imputations (was [])");
        yield return Case(
            "stages/impute/0/method", "\"mean\"", "UI4413", "$.stages.impute[0].method", "expected \"group-mean: { by: group }\"");
        yield return Case("stages/impute/0/texts/indicators/0", "\"q\"", "UI4413", "$.stages.impute[0].texts.indicators[0]", "one of a, b");
        yield return Case("stages/impute/0/texts/indicators/0", "\"c\"", "UI4413", "$.stages.impute[0].texts.indicators[0]", "one of a, b");
        yield return Case(
            "stages/impute/0/texts/indicators/1", "\"a\"", "UI4413", "$.stages.impute[0].texts.indicators[1]", "does not stand before");
        yield return Case(
            "stages/impute/0/texts/groups/1", "\"x\"", "UI4413", "$.stages.impute[0].texts.groups[1]", "does not stand before");
        yield return Case("stages/impute/0/texts/groups/1", "7", "UI4413", "$.stages.impute[0].texts.groups[1]", "a text (was 7)");
        yield return Case("stages/impute/0/constants/overall", "[1]", "UI4413", "$.stages.impute[0].constants.overall", "a list of 3");
        yield return Case(
            "stages/impute/0/constants/values/0", "\"-inf\"", "UI4413", "$.stages.impute[0].constants.values[0]", "a number from");
        yield return Case("stages/impute/1/constants/spread/0", "0", "UI4413", "$.stages.impute[1].constants.spread[0]", "above 0");
        yield return Case("stages/impute/1/constants/present/0", "0.5", "UI4413", "$.stages.impute[1].constants.present[0]", "0 or 1");
        yield return Case("stages/impute/1/constants/present", "[1, 1]", "UI4413", "$.stages.impute[1].constants.present", "rows of 3");
        yield return Case("stages/impute/1/constants/cells", "[1]", "UI4413", "$.stages.impute[1].constants.cells", "a list of");
        yield return Case(
            "stages/impute/2/constants/covariance/0", "-1", "UI4413", "$.stages.impute[2].constants.covariance", "a covariance");
        yield return Case(
            "stages/impute/3/constants/slopes/0", "1e200", "UI4413", "$.stages.impute[3].constants.slopes[0]", "a number from");
        yield return Case(
            "stages/impute/4/constants/worst/0", "-1e9", "UI4413", "$.stages.impute[4].constants.worst", "no better than best");
        yield return Case(
            "stages/impute/5/constants/values/0", "8", "UI4413", "$.stages.impute[5].constants.values",
            "expected 7, as the framework says");
        yield return Case("stages/treat/a/lambda/0", "0.5", "UI4413", "$.stages.treat.a.lambda", "expected 0, as the framework says");
        yield return Case("stages/treat/a/tail/0", "0", "UI4413", "$.stages.treat.a.tail", "1 or -1");
        yield return Case("stages/treat/a/unit/0", "0", "UI4413", "$.stages.treat.a.unit[0]", "above 0");
        yield return Case("stages/treat/a/offset/0", "0", "UI4413", "$.stages.treat.a.offset", "keeps every value");
        yield return Case("stages/treat/a/low", "[1e9]", "UI4413", "$.stages.treat.a.low", "no more than high");
        yield return Case("stages/treat/a/high", Removed, "UI4413", "$.stages.treat.a.offset", "keeps every value");
        yield return Case("stages/treat/d/lambda", "[0]", "UI4410", "$.stages.treat.d.lambda", "expected");
        yield return Case("stages/treat/a", Removed, "UI4411", "$.stages.treat", "\"a\"");

        // Weights.
        yield return Case(
            "nodes/index/weights/two", "4", "UI4413", "$.nodes.index.weights.two", "expected 3, as the framework says (was 4)");
        yield return Case("nodes/index/weights/two", Removed, "UI4411", "$.nodes.index.weights", "\"two\"");
        yield return Case("nodes/index/weights/six", "0", "UI4410", "$.nodes.index.weights.six", "expected one, two");
        yield return Case("nodes/index/weights/two", "\"3\"", "UI4413", "$.nodes.index.weights.two", "a number (was \"3\")");
        yield return Case("nodes/index/from-data", "true", "UI4413", "$.nodes.index.from-data", "the framework gives these weights");
        yield return Case("nodes/index/from-data", "1", "UI4413", "$.nodes.index.from-data", "true or false (was 1)");
        yield return Case("nodes/one/weights/a", "-0.1", "UI4413", "$.nodes.one.weights.a", "from 0 to 1 (was -0.1)");
        yield return Case("nodes/one/weights/a", "1e9", "UI4413", "$.nodes.one.weights.a", "from 0 to 1");
        yield return Case("nodes/one/weights/a", "0.999", "UI4413", "$.nodes.one.weights", "sum to 1");
        yield return Case("nodes/one/weights/c", "0.5", "UI4410", "$.nodes.one.weights.c", "expected a, b, z");
        yield return Case("nodes/one/weights", "{}", "UI4413", "$.nodes.one.weights", "sum to 1");

        // Judged, with 1 : 1/2 : 1/4 the weights are 4/7, 2/7 and 1/7; both of "four" have 1/2.
        yield return Case(
            "nodes/three/weights", "{ \"f\": 0.2, \"g\": 0.3, \"h\": 0.5 }", "UI4413", "$.nodes.three.weights.f", "expected 0.57142");
        yield return Case("nodes/three/from-data", "true", "UI4413", "$.nodes.three.from-data", "the framework gives these weights");
        yield return Case(
            "nodes/four/weights", "{ \"i\": 0.4, \"j\": 0.6 }", "UI4413", "$.nodes.four.weights.i",
            "expected 0.5, as the framework says (was 0.4)");
        yield return Case("nodes/four/weights/j", Removed, "UI4411", "$.nodes.four.weights", "\"j\"");
        yield return Case("nodes/four/from-data", "true", "UI4413", "$.nodes.four.from-data", "the framework gives these weights");
        yield return Case("nodes/one/from-data", "false", "UI4413", "$.nodes.one.from-data", "true: these weights are learnt from data");
        yield return Case("nodes/two/from-data", "false", "UI4413", "$.nodes.two.from-data", "true: these weights are learnt from data");

        // What nodes learnt.
        yield return Case("nodes/one/learnt/worst/0", "1e9", "UI4413", "$.nodes.one.learnt.worst[0]", "no more than best (was 1e9)");
        yield return Case("nodes/one/learnt/norm", "[0, 0, 0]", "UI4413", "$.nodes.one.learnt.norm", "one above 0");
        yield return Case("nodes/one/learnt/norm/0", "-1", "UI4413", "$.nodes.one.learnt.norm[0]", "from 0 to 1e150");
        yield return Case("nodes/one/learnt/best", "[1]", "UI4413", "$.nodes.one.learnt.best", "a list of 3");
        yield return Case(
            "nodes/two/learnt/count/0", "1", "UI4413", "$.nodes.two.learnt.count[0]", "a whole number from 2 to 20000 (was 1)");
        yield return Case("nodes/two/learnt/count/0", "3.5", "UI4413", "$.nodes.two.learnt.count[0]", "a whole number");
        yield return Case("nodes/two/learnt/count/0", "3", "UI4413", "$.nodes.two.learnt.scores-0", "a list of 3");
        yield return Case("nodes/two/learnt/scores-1/0", "\"inf\"", "UI4413", "$.nodes.two.learnt.scores-1[0]", "a number from");
        yield return Case(
            "nodes/three/learnt/scores-0/0", "1e9", "UI4413", "$.nodes.three.learnt.scores-0[1]", "at least the one before it");
        yield return Case("nodes/three/learnt/line/0", "2.5", "UI4413", "$.nodes.three.learnt.line", "number of values");
        yield return Case("nodes/three/learnt/line/5", "1.5", "UI4413", "$.nodes.three.learnt.line", "p from 0 to 1");
        yield return Case("nodes/four/learnt/part/0", "2", "UI4413", "$.nodes.four.learnt.part[0]", "0 or 1 (was 2)");
        yield return Case(
            "nodes/four/learnt/ends", "[0.9, 0.1, 0, 1]", "UI4413", "$.nodes.four.learnt.ends", "the smallest and the largest S");
        yield return Case("nodes/four/learnt/ends/1", "1.5", "UI4413", "$.nodes.four.learnt.ends[1]", "a share from 0 to 1");
        yield return Case("nodes/five/learnt/delta/1", "0", "UI4413", "$.nodes.five.learnt.delta", "above 0");
        yield return Case("nodes/five/learnt/delta/0", "-5", "UI4413", "$.nodes.five.learnt.delta[0]", "from 0");
        yield return Case("nodes/five/learnt/ideal", Removed, "UI4411", "$.nodes.five.learnt", "\"ideal\"");
    }

    private static TestCaseData Case(string path, string value, string code, string where, string expected) =>
        new TestCaseData(path, value, code, where, expected).SetArgDisplayNames(path, value.Length == 0 ? "removed" : value);
}
