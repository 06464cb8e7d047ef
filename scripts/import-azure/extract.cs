// Copies the types of chosen resources out of Azure.Bicep.Types.Az.dll, where they are deflated manifest resources.
// dotnet run extract.cs -- <the.dll> <outdir> <Type@Version>...
#:property PublishAot=false

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;

using var image = new PEReader(File.OpenRead(args[0]));
var metadata = image.GetMetadataReader();
var section = image.GetSectionData(image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
var packed = new Dictionary<string, byte[]>();
foreach (var handle in metadata.ManifestResources)
{
    var resource = metadata.GetManifestResource(handle);
    var reader = section.GetReader((int)resource.Offset, section.Length - (int)resource.Offset);
    packed[metadata.GetString(resource.Name)] = reader.ReadBytes(reader.ReadInt32());
}

byte[] Inflate(string name)
{
    using var stream = new DeflateStream(new MemoryStream(packed[name + ".deflated"]), CompressionMode.Decompress);
    using var memory = new MemoryStream();
    stream.CopyTo(memory);
    return memory.ToArray();
}

var all = JsonNode.Parse(Inflate("index.json"))!["resources"]!.AsObject();
var chosen = new JsonObject();
foreach (var type in args[2..])
{
    var reference = (string?)all[type]?["$ref"] ?? throw new ArgumentException($"{type} is not in {args[0]}");
    var file = reference[..reference.IndexOf('#')];
    chosen[type] = new JsonObject { ["$ref"] = reference };
    var path = Path.Combine(args[1], file);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, Inflate(file));
}
File.WriteAllText(Path.Combine(args[1], "index.json"), new JsonObject { ["resources"] = chosen }.ToJsonString());
