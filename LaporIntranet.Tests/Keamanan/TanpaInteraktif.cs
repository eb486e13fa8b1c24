using System.Collections.Concurrent;
using LaporIntranet.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.Logging;

namespace LaporIntranet.Tests.Keamanan;

/// <summary>Makes the app draw every page into the HTTP answer, so that one request shows all that a circuit would send first.</summary>
internal sealed class TanpaInteraktif : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => true;

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates.IsValidCandidate(i) || candidates[i].Endpoint is not RouteEndpoint asal || asal.Metadata.GetMetadata<ComponentTypeMetadata>() is null) { continue; }
            var statis = new RouteEndpoint(asal.RequestDelegate!, asal.RoutePattern, asal.Order, new([.. asal.Metadata, new RootComponentMetadata(typeof(AkarStatis))]), asal.DisplayName);
            candidates.ReplaceEndpoint(i, statis, candidates[i].Values);
        }
        return Task.CompletedTask;
    }
}

/// <summary>The app without its interactive root.</summary>
internal sealed class AkarStatis : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Routes>(0);
        builder.CloseComponent();
    }
}

/// <summary>Keeps every line the app logs.</summary>
internal sealed class SemuaCatatan : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _baris = new();

    public IReadOnlyCollection<string> Baris => _baris;

    public ILogger CreateLogger(string categoryName) => new Pencatat(_baris);

    public void Dispose()
    {
    }

    private sealed class Pencatat(ConcurrentQueue<string> baris) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            baris.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
