using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LaporIntranet.Tests.Support;

/// <summary>Keeps what the app under test logs as an error, so that a browser test can fail on it.</summary>
public sealed class CatatanServer : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _galat = new();

    /// <summary>Every entry of level Error or above so far, oldest first.</summary>
    public IReadOnlyCollection<string> Galat => _galat;

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Pencatat(categoryName, _galat);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class Pencatat(string kategori, ConcurrentQueue<string> galat) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is LogLevel.Error or LogLevel.Critical;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                galat.Enqueue($"{kategori}: {formatter(state, exception)}{(exception is null ? "" : Environment.NewLine + exception)}");
            }
        }
    }
}
