using System.CodeDom.Compiler;
using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>
/// The library keeps no state, and asks its surroundings for nothing: no clock, no culture, no console, no chance without a seed.
/// </summary>
public class StateTests
{
    private static readonly (string[] Words, string Instead)[] Banned =
    [
        (["DateTime", ".", "Now"], "results must not depend on when they are made"),
        (["DateTime", ".", "UtcNow"], "results must not depend on when they are made"),
        (["DateTime", ".", "Today"], "results must not depend on when they are made"),
        (["DateTimeOffset", ".", "Now"], "results must not depend on when they are made"),
        (["DateTimeOffset", ".", "UtcNow"], "results must not depend on when they are made"),
        (["CurrentCulture"], "use CultureInfo.InvariantCulture"),
        (["CurrentUICulture"], "take the language as an argument"),
        (["Console", "."], "give the caller what is to be shown"),
        (["Environment", ".", "Exit"], "throw"),
        (["Random", ".", "Shared"], "take a seed"),
        (["new", "Random", "(", ")"], "take a seed"),
        (["NormalizationForm"], "use UnicodeForms, which needs no tables of the system"),
        (["NotImplementedException"], "finish it or leave it out"),
    ];

    [Test]
    public void Sources_OfTheLibrary_AskNothingOfTheirSurroundings()
    {
        var wrong = from file in SourceFile.OfLibrary()
                    from ban in Banned
                    from line in LinesWith(file.Tokens, ban.Words)
                    select $"{file.Path}:{line}: {string.Concat(ban.Words)} is not allowed: {ban.Instead}.";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void StaticFields_OfTheLibrary_AreReadonly()
    {
        var wrong = StaticFields().Where(f => !f.IsInitOnly && !f.IsLiteral).Select(
            f => $"{f.DeclaringType}.{f.Name} is static and can be changed.");
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void StaticFields_OfTheLibrary_ShareNothingThatCanBeChanged()
    {
        // A private array used as a table is fine: nobody outside its type can write to it.
        var wrong = StaticFields()
            .Where(f => !f.IsPrivate || f.Name.EndsWith("__BackingField", StringComparison.Ordinal))
            .Where(f => IsMutable(f.FieldType))
            .Select(f => $"{f.DeclaringType}.{f.Name} is shared and its {f.FieldType.Name} can be changed: make it immutable or private.");
        Assert.That(wrong, Is.Empty);
    }

    private static IEnumerable<FieldInfo> StaticFields() =>
        from type in typeof(Framework).Assembly.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.IsDefined(typeof(GeneratedCodeAttribute))
            && !type.Name.StartsWith('<')
        where type.Namespace?.StartsWith("UrbanIndicators", StringComparison.Ordinal) == true
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsDefined(typeof(GeneratedCodeAttribute))
        select field;

    private static bool IsMutable(Type type)
    {
        if (type.IsArray || type == typeof(StringBuilder)) return true;
        if (!type.IsGenericType || !typeof(IEnumerable).IsAssignableFrom(type)) return false;
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(List<>) || definition == typeof(Dictionary<,>) || definition == typeof(HashSet<>)
            || definition == typeof(IList<>)
            || definition == typeof(IDictionary<,>) || definition == typeof(ISet<>) || definition == typeof(ICollection<>);
    }

    private static IEnumerable<int> LinesWith(IReadOnlyList<SourceToken> tokens, string[] words)
    {
        for (var i = 0; i + words.Length <= tokens.Count; i++)
        {
            var found = true;
            for (var w = 0; w < words.Length && found; w++) found = tokens[i + w].Is(words[w]);
            if (found) yield return tokens[i].Line;
        }
    }
}
