using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using UrbanIndicators.Methods.Constants;
using UrbanIndicators.Scoring.Saving;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>Writes constants as a saved model has them and reads them back; models as text.</summary>
internal static class Saved
{
    /// <summary>Gives what is made of saved constants; <see langword="null"/> where they are refused.</summary>
    public static T? Read<T>(
        ImmutableSortedDictionary<string, ImmutableArray<double>> numbers,
        ImmutableSortedDictionary<string, ImmutableArray<string>>? texts,
        Func<ConstantReader, T?> read)
        where T : class
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            FittedJson.Write(writer, "numbers", numbers);
            FittedJson.Write(writer, "texts", texts ?? ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty);
            writer.WriteEndObject();
        }

        stream.Position = 0;
        using var text = SavedText.Read(stream);
        try
        {
            var saved = text.Root.Object();
            var (constants, words) = (saved["numbers"].Object(), saved["texts"].Object());
            var made = read(new SavedConstants(constants, words));
            constants.Finish();
            words.Finish();
            return made;
        }
        catch (UrbanIndicatorsException)
        {
            return null;
        }
    }

    public static string Text(ScoringModel model) => Encoding.UTF8.GetString(Bytes(model));

    public static byte[] Bytes(ScoringModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    public static ScoringModel Load(string json, MethodRegistry? methods = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return ScoringModel.Load(stream, methods);
    }
}
